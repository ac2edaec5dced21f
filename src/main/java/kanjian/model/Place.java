package kanjian.model;

import java.util.List;
import java.util.Optional;

/**
 * A division or zone (地方).
 *
 * @param slug its name in addresses and references
 * @param code 6, 9 or 12 digits; empty for a zone, which has none
 * @param parent slug of the place above; empty for provinces
 * @param hosts slugs of the counties on whose land a zone lies; its figures are never added to theirs
 * @param entry its {@code place.yaml} or its row of {@code divisions.yaml}
 */
public record Place(
        String slug,
        String name,
        List<String> aliases,
        String code,
        PlaceKind kind,
        Optional<String> parent,
        List<String> hosts,
        Entry entry) {
    public Place {
        aliases = List.copyOf(aliases);
        hosts = List.copyOf(hosts);
    }

    public RecordId id() {
        return RecordId.place(slug);
    }
}
