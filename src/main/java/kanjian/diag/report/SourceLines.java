package kanjian.diag.report;

import java.util.Optional;
import kanjian.diag.Location;

/** Gives the line of a file that a location speaks of, so that reports need not know files. */
@FunctionalInterface
public interface SourceLines {
    /** Empty when the file or the line cannot be had; asked only for locations with a line. */
    Optional<String> line(Location at);
}
