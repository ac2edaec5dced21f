package kanjian.linked;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing in the words of schema.org: its type, then its properties in the order in which they are given; empty ones are left out. */
final class Thing {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Thing(String type) {
        properties.put("@type", type);
    }

    static Thing of(String type) {
        return new Thing(type);
    }

    Thing with(String property, String text) {
        return put(property, text, text.isBlank());
    }

    Thing with(String property, Number number) {
        return put(property, number, false);
    }

    Thing with(String property, Optional<Thing> thing) {
        return put(property, thing.map(Thing::tree).orElse(Map.of()), thing.isEmpty());
    }

    Thing with(String property, Thing thing) {
        return put(property, thing.tree(), false);
    }

    Thing with(String property, Collection<Thing> things) {
        return put(property, things.stream().map(Thing::tree).toList(), things.isEmpty());
    }

    /** A thing that is described elsewhere, by its address. */
    Thing withReference(String property, String address) {
        return put(property, Map.of("@id", address), address.isEmpty());
    }

    /** Things that are described on pages of their own, by their addresses. */
    Thing withReferences(String property, List<String> addresses) {
        return put(property, addresses.stream().map(one -> Map.of("@id", one)).toList(), addresses.isEmpty());
    }

    private Thing put(String property, Object value, boolean isEmpty) {
        if (!isEmpty) {
            properties.put(property, value);
        }
        return this;
    }

    /** As a JSON tree. */
    Map<String, Object> tree() {
        return Collections.unmodifiableMap(properties);
    }
}
