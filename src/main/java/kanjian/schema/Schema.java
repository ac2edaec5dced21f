package kanjian.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every record kind, in the order in which pages show them, and the chart, which stands in a text. */
public final class Schema {
    private final Map<String, Kind> byName;
    private final Map<String, Kind> byFile;
    private final Kind chart;

    Schema(List<Kind> kinds, Kind chart) {
        byName = index(kinds, Kind::name);
        byFile = index(kinds, Kind::file);
        this.chart = chart;
    }

    private static Map<String, Kind> index(List<Kind> kinds, Function<Kind, String> key) {
        return kinds.stream()
                .collect(Collectors.toMap(
                        key,
                        Function.identity(),
                        (first, second) -> {
                            throw new IllegalArgumentException("two kinds are called " + key.apply(first));
                        },
                        LinkedHashMap::new));
    }

    public List<Kind> kinds() {
        return List.copyOf(byName.values());
    }

    /** What a fenced {@code chart} block (图) of a text may say. */
    public Kind chart() {
        return chart;
    }

    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public Kind kind(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no kind is called " + name));
    }

    public Optional<Kind> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The kind whose records lie in files of this name (without ending). */
    public Optional<Kind> ofFile(String file) {
        return Optional.ofNullable(byFile.get(file));
    }
}
