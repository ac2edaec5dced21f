package kanjian.markdown.document;

import java.util.List;

/**
 * A picture of a text with what must stand beside it.
 *
 * @param files the same picture in several widths, ascending; the last is shown where a browser cannot choose
 * @param sizes how wide it stands on the page, in the words of HTML; empty when there is nothing to choose
 * @param alt what a blind reader is told
 * @param caption what is seen, or empty
 * @param credit who took it, or empty
 */
public record Picture(List<File> files, String sizes, String alt, String caption, String credit) {
    public Picture {
        files = List.copyOf(files);
    }

    /**
     * One file of a picture.
     *
     * @param src address from the top of the site
     * @param width in pixels; 0 when unknown
     * @param height in pixels; 0 when unknown
     */
    public record File(String src, int width, int height) {}

    /** The largest file. */
    public File file() {
        return files.get(files.size() - 1);
    }
}
