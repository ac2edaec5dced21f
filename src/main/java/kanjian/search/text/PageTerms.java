package kanjian.search.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The terms of one page, each once, and how much it tells of the page: 3 when it stands in its name, 2 in another title, 1 in a heading
 * or often in the text, 0 else. The measure of often is that of BM25 with a fixed length of the average page, so that no page changes what is written of another.
 */
public final class PageTerms {
    private static final double SATURATION = 1.2;
    private static final double NORM = 0.75;
    private static final double AVERAGE = 900;
    private static final double OFTEN = 1.5;

    private final BitSet letters = new BitSet();
    private long[] seen = new long[1_024];
    private int count;
    private int length;

    /** @param zone of all of its sentences */
    public void add(Zone zone, String text) {
        for (int[] sentence : Letters.of(text)) {
            length += sentence.length;
            for (int letter : sentence) {
                letters.set(letter);
            }
            Terms.of(sentence, term -> add(term, zone));
            if (zone != Zone.BODY) {
                Sounds.of(sentence, term -> add(term, zone));
            }
        }
    }

    /** Terms that are no text: a place, a year. */
    public void add(List<String> facets) {
        facets.forEach(facet -> add(TermHash.of(facet), Zone.BODY));
    }

    private void add(int term, Zone zone) {
        if (count == seen.length) {
            seen = Arrays.copyOf(seen, 2 * count);
        }
        seen[count++] = (long) term << 2 | zone.ordinal();
    }

    /** All letters of the page, each of which is a term too. */
    public BitSet letters() {
        return letters;
    }

    /** Takes a term with its weight. */
    public interface Taker {
        void take(int term, int impact);
    }

    /** Each term once, in no order that means anything. */
    public void forEach(Taker taker) {
        Arrays.sort(seen, 0, count);
        int from = 0;
        for (int at = 1; at <= count; at++) {
            if (at == count || seen[at] >> 2 != seen[from] >> 2) {
                taker.take((int) (seen[from] >> 2), impact((int) (seen[at - 1] & 3), at - from));
                from = at;
            }
        }
    }

    private int impact(int zone, int times) {
        if (zone > 0) {
            return zone;
        }
        double weight = times * (SATURATION + 1) / (times + SATURATION * (1 - NORM + NORM * length / AVERAGE));
        return weight >= OFTEN ? 1 : 0;
    }
}
