package kanjian.picture;

import java.util.Arrays;
import kanjian.picture.encode.Pixels;

/**
 * Makes a picture smaller, row by row: each new pixel is the mean of the area that it covers. Whole numbers only, so that every
 * machine gets the same.
 */
final class Shrinker {
    private static final int CHANNELS = 4;
    private static final int OPAQUE = 255;

    private final int fromWidth;
    private final int fromHeight;
    private final int width;
    private final int height;
    private final int[] argb;
    private final long[] area;
    private int y;
    private int filled;

    /** The new sides are at most the old ones. */
    Shrinker(int fromWidth, int fromHeight, int width, int height) {
        if (width > fromWidth || height > fromHeight) {
            throw new IllegalArgumentException("larger: " + width + "×" + height);
        }
        this.fromWidth = fromWidth;
        this.fromHeight = fromHeight;
        this.width = width;
        this.height = height;
        argb = new int[width * height];
        area = new long[width * CHANNELS];
    }

    /**
     * Takes the next row. An old row counts {@code height} parts and a new one {@code fromHeight}, so that an old row that lies
     * across two new ones is shared out exactly.
     *
     * @param pixels colours already multiplied by their alpha
     * @param start of the row among them
     */
    void row(int[] pixels, int start) {
        long[] sums = acrossRow(pixels, start);
        int left = height;
        while (left > 0) {
            int share = Math.min(left, fromHeight - filled);
            for (int i = 0; i < area.length; i++) {
                area[i] += sums[i] * share;
            }
            filled += share;
            left -= share;
            if (filled == fromHeight) {
                finishRow();
            }
        }
    }

    private long[] acrossRow(int[] pixels, int start) {
        long[] sums = new long[area.length];
        int x = 0;
        int full = 0;
        for (int i = 0; i < fromWidth; i++) {
            int left = width;
            while (left > 0) {
                int share = Math.min(left, fromWidth - full);
                add(sums, x * CHANNELS, pixels[start + i], share);
                full += share;
                left -= share;
                if (full == fromWidth) {
                    x++;
                    full = 0;
                }
            }
        }
        return sums;
    }

    private static void add(long[] sums, int at, int pixel, int share) {
        sums[at] += (long) share * (pixel >>> 24);
        sums[at + 1] += (long) share * (pixel >> 16 & 0xFF);
        sums[at + 2] += (long) share * (pixel >> 8 & 0xFF);
        sums[at + 3] += (long) share * (pixel & 0xFF);
    }

    private void finishRow() {
        long whole = (long) fromWidth * fromHeight;
        for (int x = 0; x < width; x++) {
            int at = x * CHANNELS;
            long alpha = area[at];
            int colour = (int) rounded(alpha, whole) << 24;
            for (int channel = 1; alpha > 0 && channel < CHANNELS; channel++) {
                colour |= (int) rounded(area[at + channel] * OPAQUE, alpha) << 8 * (CHANNELS - 1 - channel);
            }
            argb[y * width + x] = colour;
        }
        Arrays.fill(area, 0);
        filled = 0;
        y++;
    }

    private static long rounded(long sum, long parts) {
        return Math.min(OPAQUE, (sum + parts / 2) / parts);
    }

    /** @throws IllegalStateException when rows are missing */
    Pixels pixels() {
        if (y != height) {
            throw new IllegalStateException(y + " rows of " + height);
        }
        return new Pixels(width, height, argb);
    }
}
