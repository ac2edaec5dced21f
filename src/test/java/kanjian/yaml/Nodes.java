package kanjian.yaml;

import java.util.stream.Collectors;

/** Nodes in words, for tests: texts in brackets, quoted ones marked, without places. */
final class Nodes {
    private Nodes() {}

    static String show(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isMissing() ? "∅" : "<" + scalar.text() + ">";
        }
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream().map(Nodes::show).collect(Collectors.joining(" ", "[", "]"));
        }
        return ((YamlNode.Mapping) node)
                .entries().stream()
                        .map(entry -> entry.key() + "=" + show(entry.value()))
                        .collect(Collectors.joining(" ", "{", "}"));
    }
}
