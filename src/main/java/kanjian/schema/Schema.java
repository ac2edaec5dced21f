package kanjian.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every record kind, in the order in which pages show them, and the forms (表单) of what is no record. */
public final class Schema {
    /** The group of the settings that holds what the theme leaves to the site. */
    public static final String THEME_OPTIONS = "theme_options";

    private final Map<String, Kind> byName;
    private final Map<String, Kind> byFile;
    private final Forms forms;
    private final Shared shared;

    Schema(List<Kind> kinds, Forms forms, Shared shared) {
        byName = index(kinds, Kind::name);
        byFile = index(kinds, Kind::file);
        this.forms = forms;
        this.shared = shared;
    }

    /**
     * What is written by the rules of records and is none.
     *
     * @param chart a fenced {@code chart} block (图) of a text
     * @param theme the file {@code theme.yaml} of a theme (主题)
     * @param kind a file in {@code content/schema}, which adds a kind of records (自设类别)
     */
    public record Forms(Kind chart, Kind theme, Kind kind) {
        public Stream<Kind> all() {
            return Stream.of(chart, theme, kind);
        }
    }

    /**
     * Fields that several kinds have.
     *
     * @param common those of every kind of a place
     * @param groups the fields of a group by its name
     */
    record Shared(List<Field> common, Map<String, List<Field>> groups) {
        Shared {
            common = List.copyOf(common);
            groups = Map.copyOf(groups);
        }
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

    public Forms forms() {
        return forms;
    }

    /** The fields that every kind of a place has. */
    public List<Field> common() {
        return shared.common();
    }

    /** The fields of a group that several kinds share; empty when there is no such group. */
    public List<Field> group(String name) {
        return shared.groups().getOrDefault(name, List.of());
    }

    /** This schema with the kinds that a site adds, shown after all others. */
    public Schema with(List<Kind> own) {
        return new Schema(Stream.concat(kinds().stream(), own.stream()).toList(), forms, shared);
    }

    /** This schema, with the options of the site's theme (外观选项) to be set in the settings. */
    public Schema withThemeOptions(List<Field> options) {
        List<Kind> kinds = kinds().stream()
                .map(kind -> kind.name().equals("site") ? kind.withFields(THEME_OPTIONS, options) : kind)
                .toList();
        return new Schema(kinds, forms, shared);
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
