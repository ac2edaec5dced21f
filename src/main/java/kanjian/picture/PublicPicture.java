package kanjian.picture;

import java.util.List;

/**
 * A picture as it may be published (公开的图片), in one or more widths.
 *
 * @param path of its original, from the project's top folder
 * @param files by ascending width, the largest last
 * @param sizes how wide it stands on the page, as the attribute {@code sizes} of HTML tells it
 */
public record PublicPicture(String path, List<File> files, String sizes) {
    public PublicPicture {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a picture without a file: " + path);
        }
    }

    /**
     * One of its files.
     *
     * @param address from the top of the site, such as {@code /images/hanyin/well-960.1f0c9a3e.jpg}
     * @param width in pixels
     * @param height in pixels
     */
    public record File(String address, int width, int height) {}

    public File largest() {
        return files.get(files.size() - 1);
    }
}
