package kanjian.diag;

import java.util.Comparator;

/**
 * A place in a file of the project.
 *
 * @param file path with '/' from the project's top folder, such as {@code content/places/hanyin/metrics.yaml}
 * @param line counted from 1; 0 means the file as a whole
 * @param column characters (code points) counted from 1; 0 means the line as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    public static Location of(String file, int line, int column) {
        return new Location(file, line, column);
    }

    /** The same line, {@code characters} further right. */
    public Location right(int characters) {
        return new Location(file, line, column + characters);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
