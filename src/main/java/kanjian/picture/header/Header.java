package kanjian.picture.header;

import java.util.Optional;

/**
 * What a picture says of itself before its pixels.
 *
 * @param width in pixels, as the pixels are stored
 * @param height in pixels, as the pixels are stored
 * @param orientation how it must be turned to stand upright
 * @param trait what the numbers of a pixel mean, as far as it matters
 * @param pixelBytes how much memory one decoded pixel takes
 */
public record Header(Format format, int width, int height, Orientation orientation, Trait trait, int pixelBytes) {
    /** What sets a picture apart from the plain ones. */
    public enum Trait {
        PLAIN,
        /** Its colours are inks of a press (CMYK). */
        INKS,
        /** It moves (APNG). */
        MOVING
    }

    /** @return empty when the file ends too early or has no size */
    public static Optional<Header> read(Format format, byte[] file) {
        Optional<Header> header = format == Format.JPEG
                ? new JpegSegments(Bytes.of(file)).header()
                : Optional.of(new PngChunks(Bytes.of(file)).header());
        return header.filter(found -> found.width() > 0 && found.height() > 0);
    }

    public long pixels() {
        return (long) width * height;
    }

    /** As the picture is seen. */
    public int widthSeen() {
        return orientation.swapsSides() ? height : width;
    }

    /** As the picture is seen. */
    public int heightSeen() {
        return orientation.swapsSides() ? width : height;
    }
}
