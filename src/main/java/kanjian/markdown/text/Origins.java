package kanjian.markdown.text;

import java.util.Arrays;
import kanjian.diag.Location;

/** Which character of a Markdown text each character of its plain text comes from. Not thread-safe. */
public final class Origins implements Positions {
    private static final int FEW = 32;

    private final Positions positions;
    private int[] plain = new int[FEW];
    private int[] source = new int[FEW];
    private int size;

    /** @param positions of the Markdown text */
    public Origins(Positions positions) {
        this.positions = positions;
    }

    /**
     * From {@code plainOffset} on, the plain text follows the Markdown text from {@code sourceOffset} on. What was said of later
     * characters is forgotten: they have been cut.
     */
    public void add(int plainOffset, int sourceOffset) {
        while (size > 0 && plain[size - 1] >= plainOffset) {
            size--;
        }
        if (size == plain.length) {
            plain = Arrays.copyOf(plain, 2 * size);
            source = Arrays.copyOf(source, 2 * size);
        }
        plain[size] = plainOffset;
        source[size++] = sourceOffset;
    }

    @Override
    public Location at(int plainOffset) {
        int found = Arrays.binarySearch(plain, 0, size, plainOffset);
        int run = found >= 0 ? found : -found - 2;
        return positions.at(run < 0 ? 0 : source[run] + plainOffset - plain[run]);
    }
}
