package kanjian.markdown.text;

import kanjian.diag.Location;

/** Counts lines and columns onward from the last question, since questions come nearly in the order of the text. Not thread-safe. */
final class LinePositions implements Positions {
    private final String text;
    private final String file;
    private final int firstLine;
    private int offset;
    private int line;
    private int column;

    LinePositions(String text, String file, int firstLine) {
        this.text = text;
        this.file = file;
        this.firstLine = firstLine;
        rewind();
    }

    private void rewind() {
        offset = 0;
        line = firstLine;
        column = 1;
    }

    @Override
    public Location at(int wanted) {
        if (wanted < offset) {
            rewind();
        }
        int end = Math.min(wanted, text.length());
        while (offset < end) {
            advance();
        }
        return Location.of(file, line, column);
    }

    private void advance() {
        int character = text.codePointAt(offset);
        offset += Character.charCount(character);
        if (character == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
