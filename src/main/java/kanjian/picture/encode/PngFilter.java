package kanjian.picture.encode;

/** Prepares the rows of a PNG picture for compression, each with the filter that leaves the smallest differences. */
final class PngFilter {
    private static final int FILTERS = 5;

    private final int samples;
    private byte[] above;

    /**
     * @param length bytes of a row
     * @param samples bytes of a pixel
     */
    PngFilter(int length, int samples) {
        this.samples = samples;
        above = new byte[length];
    }

    /** The next row with the number of its filter before it. */
    byte[] next(byte[] row) {
        byte[] best = filtered(row, 0);
        long least = differences(best);
        for (int filter = 1; filter < FILTERS; filter++) {
            byte[] other = filtered(row, filter);
            long sum = differences(other);
            if (sum < least) {
                best = other;
                least = sum;
            }
        }
        above = row.clone();
        return best;
    }

    private byte[] filtered(byte[] row, int filter) {
        byte[] made = new byte[row.length + 1];
        made[0] = (byte) filter;
        for (int i = 0; i < row.length; i++) {
            int left = i < samples ? 0 : row[i - samples] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < samples ? 0 : above[i - samples] & 0xFF;
            made[i + 1] = (byte) (row[i] - predicted(filter, left, up, corner));
        }
        return made;
    }

    private static int predicted(int filter, int left, int up, int corner) {
        return switch (filter) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            default -> paeth(left, up, corner);
        };
    }

    /** The neighbour that is nearest to left + up − corner; left before up before corner. */
    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private static long differences(byte[] row) {
        long sum = 0;
        for (int i = 1; i < row.length; i++) {
            sum += Math.abs(row[i]);
        }
        return sum;
    }
}
