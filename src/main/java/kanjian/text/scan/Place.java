package kanjian.text.scan;

/**
 * Where something begins in a text.
 *
 * @param offset in {@code char}s, from 0
 * @param line from 1
 * @param column in code points, from 1
 */
public record Place(int offset, int line, int column) {}
