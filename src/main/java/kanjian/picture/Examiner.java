package kanjian.picture;

import java.io.UncheckedIOException;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.picture.header.ForeignFormat;
import kanjian.picture.header.Format;
import kanjian.picture.header.Header;
import kanjian.source.SourceTree;

/** Judges a file by its first bytes, before a pixel is read, and names what will be published of it. */
final class Examiner {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_BYTES = 50 * MEGABYTE;

    private final SourceTree tree;
    private final Widths widths;

    Examiner(SourceTree tree, Widths widths) {
        this.tree = tree;
        this.widths = widths;
    }

    Finding examine(String path) {
        try {
            byte[] original = original(path);
            return original.length > MOST_BYTES
                    ? Finding.Unfit.of(Code.PICTURE_TOO_LARGE, "文件超过 50 MB", "more than 50 MB")
                    : examine(path, original);
        } catch (UncheckedIOException e) {
            return Finding.Unfit.of(Code.PICTURE_BROKEN);
        }
    }

    /** The file's bytes, or the first of a file that is too large. */
    byte[] original(String path) {
        return tree.bytes(path, MOST_BYTES + 1);
    }

    private Finding examine(String path, byte[] original) {
        Optional<Format> format = Format.of(original);
        if (format.isEmpty()) {
            return ForeignFormat.of(original)
                    .map(foreign -> Finding.Unfit.of(Code.PICTURE_FORMAT_FOREIGN, foreign.words()))
                    .orElseGet(() -> Finding.Unfit.of(Code.PICTURE_FORMAT_OTHER));
        }
        if (!format.get().isEndingOf(path)) {
            return Finding.Unfit.of(
                    Code.PICTURE_ENDING_WRONG,
                    format.get().words(),
                    format.get().ending());
        }
        return Header.read(format.get(), original)
                .map(header -> examine(path, original, header))
                .orElseGet(() -> Finding.Unfit.of(Code.PICTURE_BROKEN));
    }

    private Finding examine(String path, byte[] original, Header header) {
        if (header.pixels() > MOST_PIXELS) {
            String size = header.width() + "×" + header.height();
            return Finding.Unfit.of(Code.PICTURE_TOO_LARGE, size + " 像素，超过 5000 万", size + " pixels");
        }
        return switch (header.trait()) {
            case INKS -> Finding.Unfit.of(Code.PICTURE_IN_INKS);
            case MOVING -> Finding.Unfit.of(Code.PICTURE_FORMAT_FOREIGN, "APNG（会动的 PNG）");
            case PLAIN -> fit(path, original, header);
        };
    }

    private Finding fit(String path, byte[] original, Header header) {
        Recipe recipe = new Recipe(header, widths);
        Naming naming = Naming.of(path, original, header.format());
        return new Finding.Fit(
                new PublicPicture(
                        path,
                        recipe.sizes().stream()
                                .map(size -> new PublicPicture.File(
                                        naming.address(size.width()), size.width(), size.height()))
                                .toList(),
                        widths.sizes()),
                recipe);
    }
}
