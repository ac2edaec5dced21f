package kanjian.model;

import java.util.Comparator;

/** The order of places: by division code, zones and other places without a code last, then by slug. */
final class PlaceOrder {
    static final Comparator<Place> BY_CODE = Comparator.comparing(
                    (Place place) -> place.code().isEmpty())
            .thenComparing(Place::code)
            .thenComparing(Place::slug);

    private PlaceOrder() {}
}
