package kanjian.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kanjian.model.Unknown;
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
                        .collect(Collectors.joining("、"))));
    }

    /** What is wrong with it, in Chinese; empty when nothing is. */
    Optional<String> fault() {
        if (Unknown.Word.of(word).isEmpty()) {
            return Optional.of("没有“" + word + "”这种未知");
        }
        if (reason.isBlank()) {
            return Optional.of("没有写原因");
        }
        return stranger.isEmpty() ? Optional.empty() : Optional.of("多了“" + stranger + "”");
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
