package kanjian.cli.list;

import kanjian.text.CharacterWidth;

/** A cell of a table on the screen. */
final class Cell {
    private Cell() {}

    /** The text with blanks behind it, at least one, so that the next cell begins below the one above it. */
    static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(1, cells - CharacterWidth.of(text)));
    }
}
