package kanjian.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import kanjian.picture.encode.JpegFile;
import kanjian.picture.encode.Pixels;
import kanjian.picture.encode.PngFile;
import kanjian.picture.header.Format;
import kanjian.picture.header.Header;

/** How the files of a picture are made of its original: its pixels alone go through, so that nothing else of the file can. */
final class Recipe {
    /** Changes with what this package makes of a picture; part of the hash in its addresses. */
    static final String NAME = "sRGB progressive " + JpegFile.QUALITY;

    /** Bytes; a picture of unusual shape is decoded more coarsely, so that it fits. */
    private static final long MOST_MEMORY = 128L * 1024 * 1024;

    private final Header header;
    private final int step;
    private final List<Size> sizes;

    Recipe(Header header, Widths widths) {
        this.header = header;
        step = step(header, widths.widest());
        int width = decoded(header.widthSeen());
        int height = decoded(header.heightSeen());
        sizes = widths.of(width).stream()
                .map(one -> new Size(one, (int) Math.max(1, ((long) height * one + width / 2) / width)))
                .toList();
    }

    /** Width and height in pixels, as they are seen. */
    record Size(int width, int height) {}

    /** Every {@code step}-th pixel is decoded: the mean of twice as many as are needed is as good, and a large one fits the memory. */
    private static int step(Header header, int widest) {
        int step = Math.max(1, header.widthSeen() / (2 * widest));
        while (header.pixels() * header.pixelBytes() / ((long) step * step) > MOST_MEMORY) {
            step++;
        }
        return step;
    }

    private int decoded(int side) {
        return (side + step - 1) / step;
    }

    /** Of the files, in their order. */
    List<Size> sizes() {
        return sizes;
    }

    /** Bytes that the picture takes while it is made: decoded, and in all sizes. */
    long memory() {
        long made = sizes.stream()
                .mapToLong(size -> (long) size.width() * size.height())
                .sum();
        return (long) decoded(header.width()) * decoded(header.height()) * header.pixelBytes() + made * Integer.BYTES;
    }

    /**
     * The files, in the order of their sizes.
     *
     * @throws PictureBroken when the original cannot be decoded
     */
    List<byte[]> apply(byte[] original) throws PictureBroken {
        BufferedImage decoded = Decoder.decode(original, header.format(), step);
        boolean isOpaque =
                header.format() == Format.JPEG || !decoded.getColorModel().hasAlpha();
        return shrink(decoded).stream()
                .map(pixels -> pixels.turned(header.orientation()))
                .map(pixels ->
                        header.format() == Format.JPEG ? JpegFile.of(pixels) : PngFile.REPEATABLE.of(pixels, isOpaque))
                .toList();
    }

    /** One pass over the rows makes all sizes. */
    private List<Pixels> shrink(BufferedImage decoded) throws PictureBroken {
        boolean swaps = header.orientation().swapsSides();
        List<Shrinker> shrinkers = sizes.stream()
                .map(size -> new Shrinker(
                        decoded.getWidth(),
                        decoded.getHeight(),
                        swaps ? size.height() : size.width(),
                        swaps ? size.width() : size.height()))
                .toList();
        new Rows(decoded).forEach((pixels, start) -> shrinkers.forEach(shrinker -> shrinker.row(pixels, start)));
        return shrinkers.stream().map(Shrinker::pixels).toList();
    }
}
