package kanjian.picture;

import java.io.UncheckedIOException;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.output.SpoolFile;
import kanjian.source.SourceTree;

/** Reads one file after the other, judges it by its first bytes before a pixel is read, and makes it ready. */
final class Examiner {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_BYTES = 50 * MEGABYTE;

    private final SourceTree tree;
    private final SpoolFile spool;

    Examiner(SourceTree tree, SpoolFile spool) {
        this.tree = tree;
        this.spool = spool;
    }

    Finding examine(String path) {
        try {
            byte[] original = tree.bytes(path, MOST_BYTES + 1);
            return original.length > MOST_BYTES
                    ? Finding.Unfit.of(Code.PICTURE_TOO_LARGE, "文件超过 50 MB", "more than 50 MB")
                    : examine(path, original);
        } catch (UncheckedIOException e) {
            return Finding.Unfit.of(Code.PICTURE_BROKEN);
        }
    }

    private Finding examine(String path, byte[] original) {
        Optional<Format> format = Format.of(original);
        if (format.isEmpty()) {
            return Finding.Unfit.of(Code.PICTURE_FORMAT_OTHER);
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
        Recipe recipe = new Recipe(header);
        try {
            SpoolFile.Span file = spool.put(recipe.apply(original));
            String address = Naming.address(path, original, header.format());
            return new Finding.Fit(new PublicPicture(path, address, recipe.width(), recipe.height()), file);
        } catch (PictureBroken e) {
            return Finding.Unfit.of(Code.PICTURE_BROKEN);
        }
    }
}
