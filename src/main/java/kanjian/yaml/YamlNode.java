package kanjian.yaml;

import java.util.List;
import kanjian.diag.Location;

/** A piece of a YAML document that knows where it stands. */
public sealed interface YamlNode {
    /** Where its first character stands. */
    Location at();

    /**
     * A single value, exactly as typed; nothing is turned into a number, a date or a truth value.
     *
     * @param quoted whether it stood in quotes or in a block ({@code |}, {@code >}); an empty plain scalar is a missing value
     */
    record Scalar(Location at, String text, boolean quoted) implements YamlNode {
        public boolean isMissing() {
            return !quoted && text.isEmpty();
        }
    }

    /** A list. */
    record Sequence(Location at, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in the order of the file; each key occurs once. */
    record Mapping(Location at, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** One key of a mapping. */
    record Entry(String key, Location keyAt, YamlNode value) {}
}
