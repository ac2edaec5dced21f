package kanjian.yaml.line;

import java.util.Optional;

/**
 * A text block ({@code |}) that is open; its lines are text and follow no rules.
 *
 * @param parent the column of the entry that it belongs to
 * @param column where its lines start; -1 before the first of them
 */
record Block(int parent, int column) {
    static Optional<Block> opened(Line line, int parent) {
        String value = line.text().substring(Math.min(line.value(), line.end()), line.end());
        if (value.isEmpty() || !Values.isBlock(value)) {
            return Optional.empty();
        }
        int digit = value.chars()
                .limit(3)
                .filter(Character::isDigit)
                .map(c -> c - '0')
                .findFirst()
                .orElse(0);
        return Optional.of(new Block(parent, digit == 0 ? -1 : Math.max(0, parent) + digit));
    }

    /** This block at a further line; empty when the line is no longer part of it. */
    Optional<Block> at(String text) {
        int indent = Line.skipBlanks(text, 0);
        if (indent == text.length()) {
            return Optional.of(this);
        }
        boolean inside = column < 0 ? indent > parent : indent >= column;
        return inside ? Optional.of(new Block(parent, column < 0 ? indent : column)) : Optional.empty();
    }
}
