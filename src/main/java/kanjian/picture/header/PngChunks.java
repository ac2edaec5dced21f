package kanjian.picture.header;

/** Walks the chunks of a PNG file up to its pixels (ISO/IEC 15948). */
final class PngChunks {
    private static final int SIGNATURE = 8;

    /** Length, name and check sum of a chunk. */
    private static final int AROUND = 12;

    private static final int GREY_WITH_ALPHA = 4;
    private static final int COLOUR = 2;
    private static final int COLOUR_WITH_ALPHA = 6;

    private final Bytes file;

    PngChunks(Bytes file) {
        this.file = file;
    }

    /** The chunk IHDR comes first, behind 8 bytes of signature, 4 of length and 4 of name. */
    Header header() {
        int sampleBytes = file.u8(24) > 8 ? 2 : 1;
        return new Header(
                Format.PNG,
                file.u32(16),
                file.u32(20),
                Orientation.UPRIGHT,
                moves() ? Header.Trait.MOVING : Header.Trait.PLAIN,
                sampleBytes * samples(file.u8(25)));
    }

    private static int samples(int colourType) {
        return switch (colourType) {
            case GREY_WITH_ALPHA -> 2;
            case COLOUR -> 3;
            case COLOUR_WITH_ALPHA -> 4;
            default -> 1;
        };
    }

    /** A chunk acTL stands before the pixels of a picture that moves. */
    private boolean moves() {
        long at = SIGNATURE;
        while (at + AROUND <= file.length()) {
            Bytes name = file.part((int) at + 4, 4);
            if (name.startsWith("acTL")) {
                return true;
            }
            if (name.startsWith("IDAT")) {
                return false;
            }
            at += AROUND + (long) file.u32((int) at);
        }
        return false;
    }
}
