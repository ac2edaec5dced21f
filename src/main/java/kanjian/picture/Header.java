package kanjian.picture;

import java.util.Optional;

/**
 * What a picture says of itself before its pixels.
 *
 * @param width in pixels, as the pixels are stored
 * @param height in pixels, as the pixels are stored
 * @param orientation how it must be turned to stand upright
 */
record Header(Format format, int width, int height, Orientation orientation) {
    /** @return empty when the file ends too early or has no size */
    static Optional<Header> read(Format format, byte[] file) {
        Optional<Header> header =
                format == Format.JPEG ? new JpegSegments(Bytes.of(file)).header() : Optional.of(png(Bytes.of(file)));
        return header.filter(found -> found.width() > 0 && found.height() > 0);
    }

    /** The chunk IHDR comes first, behind 8 bytes of signature, 4 of length and 4 of name. */
    private static Header png(Bytes file) {
        return new Header(Format.PNG, file.u32(16), file.u32(20), Orientation.UPRIGHT);
    }

    long pixels() {
        return (long) width * height;
    }

    /** As the picture is seen. */
    int widthSeen() {
        return orientation.swapsSides() ? height : width;
    }

    /** As the picture is seen. */
    int heightSeen() {
        return orientation.swapsSides() ? width : height;
    }
}
