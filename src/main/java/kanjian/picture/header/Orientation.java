package kanjian.picture.header;

/**
 * How stored pixels must be turned and mirrored to stand upright.
 *
 * @param tag 1 to 8, the values of the Exif tag 0x0112: 1 is upright, 6 a quarter turn clockwise, 5 to 8 swap width and height
 */
public record Orientation(int tag) {
    public static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int ENTRY_LENGTH = 12;

    public Orientation {
        if (tag < 1 || tag > 8) {
            throw new IllegalArgumentException("no orientation: " + tag);
        }
    }

    /** @param tiff the Exif block behind its mark: a TIFF header and its first directory */
    static Orientation ofExif(Bytes tiff) {
        Bytes block = tiff.startsWith("II") ? tiff.littleEndian() : tiff;
        int directory = block.u32(4);
        Bytes entries = block.part(
                directory, 2 + ENTRY_LENGTH * block.part(directory, 2).u16(0));
        for (int at = 2; at + ENTRY_LENGTH <= entries.length(); at += ENTRY_LENGTH) {
            int value = entries.u16(at + 8);
            if (entries.u16(at) == TAG && value >= 1 && value <= 8) {
                return new Orientation(value);
            }
        }
        return UPRIGHT;
    }

    public boolean swapsSides() {
        return tag >= 5;
    }

    /**
     * Where the pixel lies that is seen at x, y.
     *
     * @param width of the pixels as they are stored
     * @param height of the pixels as they are stored
     */
    public int source(int x, int y, int width, int height) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (tag) {
            case 2 -> y * width + right - x;
            case 3 -> (bottom - y) * width + right - x;
            case 4 -> (bottom - y) * width + x;
            case 5 -> x * width + y;
            case 6 -> (bottom - x) * width + y;
            case 7 -> (bottom - x) * width + right - y;
            case 8 -> x * width + right - y;
            default -> y * width + x;
        };
    }
}
