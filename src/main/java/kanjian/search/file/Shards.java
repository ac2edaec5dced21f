package kanjian.search.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import kanjian.output.OutputFile;

/**
 * Writes the shards (分片): each holds the terms whose hash ends alike, and for each the pages where it stands. Of a frequent term the
 * shard keeps the pages of which it tells most; all of them stand in a file of its own.
 *
 * @param count of shards, a power of two
 */
record Shards(int count) {
    static final int FREQUENT = 1_024;
    static final int BEST = 256;

    /** What a shard should hold, in bytes. */
    private static final int SIZE = 4_096;

    /** Above this the manifest names groups of shards. */
    private static final int UNGROUPED = 256;

    private static final int GROUP = 64;

    /** So many that each is about as large as it should be, judged by the terms of the first part. */
    static Shards of(Postings postings, int[] numbers) {
        Shards sample = new Shards(Postings.PARTS);
        byte[] part = sample.new Unit(sample.sorted(postings, 0, numbers), term -> false, file -> {}).shard(0);
        double shards = Math.max(1, (double) part.length * Postings.PARTS / SIZE);
        return new Shards(1 << (int) Math.round(Math.log(shards) / Math.log(2)));
    }

    /**
     * Writes them all.
     *
     * @param numbers of the pages in the order in which they came
     * @param isListed whether a frequent term gets a file of its own
     * @return the hashes by which the manifest finds them
     */
    String write(Postings postings, int[] numbers, IntPredicate isListed, Consumer<OutputFile> sink) {
        String[] hashes = new String[count];
        int units = Math.min(count, Postings.PARTS);
        for (int unit = 0; unit < units; unit++) {
            new Unit(sorted(postings, unit, numbers), isListed, sink).write(unit, hashes);
        }
        if (count <= UNGROUPED) {
            return String.join("", hashes);
        }
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < count / GROUP; group++) {
            String all = String.join("", Arrays.asList(hashes).subList(group * GROUP, (group + 1) * GROUP));
            Hashed file = Hashed.of("g/" + group, "txt", all);
            sink.accept(file.file());
            groups.add(file.hash());
        }
        return String.join("", groups);
    }

    /** By shard, then by term, then by page; the term's low bits, which tell its shard, come first. */
    private long[] sorted(Postings postings, int unit, int[] numbers) {
        long[] all = {};
        for (int part = unit; part < Postings.PARTS; part += Math.min(count, Postings.PARTS)) {
            long[] more = postings.part(part);
            all = Arrays.copyOf(all, all.length + more.length);
            System.arraycopy(more, 0, all, all.length - more.length, more.length);
        }
        for (int at = 0; at < all.length; at++) {
            int page = (int) all[at] >>> 2;
            int term = Integer.rotateRight((int) (all[at] >>> 32), bits());
            all[at] = (long) (term ^ Integer.MIN_VALUE) << 32 | (long) numbers[page] << 2 | all[at] & 3;
        }
        Arrays.sort(all);
        return all;
    }

    private int bits() {
        return Integer.numberOfTrailingZeros(count);
    }

    /** The shards that are made from the same parts of the postings. */
    private final class Unit {
        private final long[] sorted;
        private final IntPredicate isListed;
        private final Consumer<OutputFile> sink;
        private int at;

        Unit(long[] sorted, IntPredicate isListed, Consumer<OutputFile> sink) {
            this.sorted = sorted;
            this.isListed = isListed;
            this.sink = sink;
        }

        void write(int first, String[] hashes) {
            for (int shard = first; shard < count; shard += Postings.PARTS) {
                Hashed file = Hashed.of("x/" + shard, "bin", shard(shard));
                hashes[shard] = file.hash();
                sink.accept(file.file());
            }
        }

        private byte[] shard(int shard) {
            Bytes bytes = new Bytes();
            int last = 0;
            while (at < sorted.length && (term(at) & count - 1) == shard) {
                int end = at + 1;
                while (end < sorted.length && term(end) == term(at)) {
                    end++;
                }
                int fingerprint = count == 1 ? term(at) : term(at) >>> bits();
                bytes.number(fingerprint - last).number(end - at);
                last = fingerprint;
                pages(end, bytes);
                at = end;
            }
            return bytes.toArray();
        }

        private int term(int index) {
            return Integer.rotateLeft((int) (sorted[index] >>> 32) ^ Integer.MIN_VALUE, bits());
        }

        private void pages(int end, Bytes bytes) {
            if (end - at <= FREQUENT) {
                list(Arrays.copyOfRange(sorted, at, end), bytes);
                return;
            }
            bytes.word(isListed.test(term(at)) ? wholeList(end) : 0);
            list(best(end), bytes);
        }

        /** The four bytes of its hash. */
        private int wholeList(int end) {
            Bytes all = new Bytes();
            list(Arrays.copyOfRange(sorted, at, end), all);
            String name = "f/" + String.format(Locale.ROOT, "%08x", term(at));
            Hashed file = Hashed.of(name, "bin", all.toArray());
            sink.accept(file.file());
            return Integer.parseUnsignedInt(file.hash(), 16);
        }

        /** The pages of which the term tells most; among equals those with the larger numbers, that is, the newer stories. */
        private long[] best(int end) {
            long[] ranked = Arrays.copyOfRange(sorted, at, end);
            for (int index = 0; index < ranked.length; index++) {
                ranked[index] = (ranked[index] & 3) << 32 | ranked[index] & 0xffff_ffffL;
            }
            Arrays.sort(ranked);
            long[] best = Arrays.copyOfRange(ranked, ranked.length - BEST, ranked.length);
            for (int index = 0; index < BEST; index++) {
                best[index] &= 0xffff_ffffL;
            }
            Arrays.sort(best);
            return best;
        }

        private void list(long[] pages, Bytes bytes) {
            int last = 0;
            for (long page : pages) {
                int number = (int) page >>> 2;
                bytes.number(number - last << 2 | (int) page & 3);
                last = number;
            }
        }
    }
}
