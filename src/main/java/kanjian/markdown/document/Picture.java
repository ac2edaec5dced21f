package kanjian.markdown.document;

/**
 * A picture of a text with what must stand beside it.
 *
 * @param src address on the page that is being written
 * @param width in pixels; 0 when unknown
 * @param height in pixels; 0 when unknown
 * @param alt what a blind reader is told
 * @param caption what is seen, or empty
 * @param credit who took it, or empty
 */
public record Picture(String src, int width, int height, String alt, String caption, String credit) {}
