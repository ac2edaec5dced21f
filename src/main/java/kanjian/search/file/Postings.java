package kanjian.search.file;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.output.SpoolFile;
import kanjian.search.text.PageTerms;
import kanjian.search.text.TermHash;

/**
 * Which term stands on which page, as pages come by in any order: on disk, in 64 parts by the low bits of the term, so that memory
 * holds one part at a time. From any thread.
 */
final class Postings {
    static final int PARTS = 64;

    private static final int IN_MEMORY = 4_096;

    private final SpoolFile file;
    private final List<List<SpoolFile.Span>> spans = new ArrayList<>();
    private final long[][] waiting = new long[PARTS][IN_MEMORY];
    private final int[] counts = new int[PARTS];
    private final BitSet letters = new BitSet();

    Postings(SpoolFile file) {
        this.file = file;
        for (int part = 0; part < PARTS; part++) {
            spans.add(new ArrayList<>());
        }
    }

    /** @param page its place in the order of coming */
    synchronized void add(int page, PageTerms terms) {
        letters.or(terms.letters());
        terms.forEach((term, impact) -> {
            int part = term & PARTS - 1;
            if (counts[part] == IN_MEMORY) {
                spool(part);
            }
            waiting[part][counts[part]++] = (long) term << 32 | (long) page << 2 | impact;
        });
    }

    /** The terms of one letter. */
    Set<Integer> single() {
        return letters.stream()
                .map(letter -> TermHash.of(Character.toString(letter)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private void spool(int part) {
        ByteBuffer bytes = ByteBuffer.allocate(counts[part] * Long.BYTES);
        bytes.asLongBuffer().put(waiting[part], 0, counts[part]);
        spans.get(part).add(file.put(bytes.array()));
        counts[part] = 0;
    }

    /** The postings of a part in the order of coming: the term in the high half, page and impact in the low one. */
    long[] part(int part) {
        spool(part);
        int count = spans.get(part).stream().mapToInt(SpoolFile.Span::length).sum() / Long.BYTES;
        LongBuffer all = LongBuffer.allocate(count);
        spans.get(part).forEach(span -> all.put(ByteBuffer.wrap(file.get(span)).asLongBuffer()));
        return all.array();
    }
}
