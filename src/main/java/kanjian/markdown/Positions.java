package kanjian.markdown;

import kanjian.diag.Location;

/** Tells where in its file a character of a text stands. */
interface Positions {
    /** @param offset in UTF-16 units from the beginning of the text */
    Location at(int offset);

    /** For a text that stands within one line of its file. */
    static Positions ofOneLine(String text, Location start) {
        return offset -> start.right(text.codePointCount(0, offset));
    }

    /** For a text whose lines stand in the file as they are; column 1 is the first character of a line. */
    static Positions ofLines(String text, String file, int firstLine) {
        return new LinePositions(text, file, firstLine);
    }
}
