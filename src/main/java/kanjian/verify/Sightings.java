package kanjian.verify;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import kanjian.diag.Location;

/** Where each thing was seen first, by page, line and column, whatever the order in which the pages come; from any thread. */
final class Sightings<T> {
    private final ConcurrentMap<T, Location> first = new ConcurrentHashMap<>();

    void add(T thing, Location at) {
        first.merge(thing, at, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Whether a sighting on this page could be the first one. */
    boolean isOpenTo(T thing, String page) {
        Location known = first.get(thing);
        return known == null || known.file().compareTo(page) >= 0;
    }

    /** @throws NullPointerException when the thing was never seen */
    Location firstOf(T thing) {
        return requireNonNull(first.get(thing));
    }

    void forEach(BiConsumer<T, Location> action) {
        first.forEach(action);
    }
}
