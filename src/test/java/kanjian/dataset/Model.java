package kanjian.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kanjian.model.Entry;
import kanjian.model.Value;

/** Records held against what a JSON file of the open data says of them. */
final class Model {
    private final List<String> faults = new ArrayList<>();

    List<String> faults() {
        return faults;
    }

    /** Every field that is told is the record's; which fields are left out, the schema says. */
    void compare(Entry entry, JsonNode told) {
        entry.fields().forEach((name, value) -> {
            if (told.has(name) && !name.equals("place") && !name.equals("id")) {
                compare(entry.id() + " " + name, value, told.get(name));
            }
        });
        told.fieldNames().forEachRemaining(name -> {
            boolean isOwn = name.equals("id") || name.equals("place") || name.equals("unknown");
            if (!isOwn && !told.get(name).isNull() && !entry.fields().containsKey(name)) {
                faults.add(entry.id() + " " + name + " is made up: " + told.get(name));
            }
        });
    }

    private void compare(String what, Value value, JsonNode told) {
        if (value instanceof Value.Items items) {
            if (told.size() != items.values().size()) {
                faults.add(what + " has " + told.size() + " items, not "
                        + items.values().size());
                return;
            }
            for (int i = 0; i < told.size(); i++) {
                compare(what + " " + i, items.values().get(i), told.get(i));
            }
        } else if (value instanceof Value.Group group) {
            for (Map.Entry<String, Value> one : group.fields().entrySet()) {
                if (told.has(one.getKey())) {
                    compare(what + "." + one.getKey(), one.getValue(), told.get(one.getKey()));
                }
            }
        } else if (value instanceof Value.Missing missing) {
            hold(what, missing.unknown().word().chinese(), told.path("unknown").asText());
            hold(what, missing.unknown().reason(), told.path("reason").asText());
        } else {
            hold(what, text(value), told.asText());
        }
    }

    private void hold(String what, String expected, String told) {
        // A reference to one kind is told without the kind.
        boolean isSame =
                told.equals(expected) || expected.matches("[a-z-]+:[a-z0-9/-]+") && expected.endsWith(":" + told);
        if (!isSame) {
            faults.add(what + " is " + told + ", not " + expected);
        }
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Prose prose) {
            return prose.markdown()
                    .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                    .replaceAll("\\*\\*|\\*|`|~~", "");
        }
        if (value instanceof Value.Choice choice) {
            return choice.chinese();
        }
        if (value instanceof Value.When when) {
            return when.period().edtf();
        }
        if (value instanceof Value.Whole whole) {
            return String.valueOf(whole.number());
        }
        if (value instanceof Value.Flag flag) {
            return String.valueOf(flag.isSet());
        }
        return value instanceof Value.Reference reference ? reference.target().toString() : "";
    }
}
