package kanjian.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kanjian.yaml.YamlNode;

/**
 * {@code {unknown: 未公布, reason: …}} as written.
 *
 * @param stranger a key that does not belong in it, or empty
 */
record UnknownNote(String word, String reason, String stranger) {
    private static final List<String> WORD = List.of("unknown", "未知");
    private static final List<String> REASON = List.of("reason", "原因");

    static Optional<UnknownNote> of(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)
                || mapping.entries().stream().noneMatch(entry -> WORD.contains(entry.key()))) {
            return Optional.empty();
        }
        return Optional.of(new UnknownNote(
                text(mapping, WORD),
                text(mapping, REASON),
                mapping.entries().stream()
                        .map(YamlNode.Entry::key)
                        .filter(key -> !WORD.contains(key) && !REASON.contains(key))
                        .collect(Collectors.joining())));
    }

    private static String text(YamlNode.Mapping mapping, List<String> keys) {
        return mapping.entries().stream()
                .filter(entry -> keys.contains(entry.key()))
                .map(YamlNode.Entry::value)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(value -> ((YamlNode.Scalar) value).text())
                .findFirst()
                .orElse("");
    }
}
