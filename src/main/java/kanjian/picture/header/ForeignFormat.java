package kanjian.picture.header;

import java.util.List;
import java.util.Optional;

/**
 * A kind of file that staff take for a picture and that is not published: told by name, so that they know what they hold.
 *
 * @param words what staff call it
 * @param offset where its mark stands
 */
public record ForeignFormat(String words, int offset, String mark) {
    private static final List<ForeignFormat> ALL = List.of(
            new ForeignFormat("GIF", 0, "GIF8"),
            new ForeignFormat("WebP", 8, "WEBP"),
            new ForeignFormat("HEIC", 4, "ftypheic"),
            new ForeignFormat("HEIC", 4, "ftypheix"),
            new ForeignFormat("HEIC", 4, "ftypmif1"),
            new ForeignFormat("AVIF", 4, "ftypavi"),
            new ForeignFormat("BMP", 0, "BM"),
            new ForeignFormat("TIFF", 0, "II*\0"),
            new ForeignFormat("TIFF", 0, "MM\0*"),
            new ForeignFormat("Photoshop", 0, "8BPS"),
            new ForeignFormat("PDF", 0, "%PDF-"),
            new ForeignFormat("SVG", 0, "<svg"));

    public static Optional<ForeignFormat> of(byte[] file) {
        return ALL.stream().filter(format -> format.isOf(file)).findFirst();
    }

    private boolean isOf(byte[] file) {
        return Bytes.of(file).part(offset, mark.length()).startsWith(mark);
    }
}
