package kanjian.verify.html;

import kanjian.diag.Location;

/** Turns offsets of a page into lines and columns; quick while the offsets rise. */
public final class LineCount {
    private final String page;
    private final String html;
    private int offset;
    private int line = 1;
    private int column = 1;

    public LineCount(String page, String html) {
        this.page = page;
        this.html = html;
    }

    public Location at(int wanted) {
        if (wanted < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < wanted) {
            int c = html.codePointAt(offset);
            offset += Character.charCount(c);
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return Location.of(page, line, column);
    }
}
