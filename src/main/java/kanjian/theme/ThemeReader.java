package kanjian.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Value;
import kanjian.schema.Schema;
import kanjian.source.SourceTree;
import kanjian.text.Spelling;

/**
 * Reads a theme with all that it extends, and finds at once every template that is missing or misnamed. Themes are looked for in the
 * project's folder {@code themes} and nowhere else; the one that ships with the program, {@code kanjian}, lies there too.
 */
public final class ThemeReader {
    /** How many themes may lie over one another. */
    private static final int DEEPEST = 4;

    private final SourceTree themes;
    private final Schema schema;
    private final Problems problems;

    private ThemeReader(SourceTree themes, Schema schema, Problems problems) {
        this.themes = themes;
        this.schema = schema;
        this.problems = problems;
    }

    /**
     * @param themes the project's folder {@code themes}
     * @param name of a folder in it
     * @param asked where the theme is asked for, if in a file
     * @param schema with the kinds that the site adds, each of which needs its templates
     * @return empty when it is not there or does not say what it is, which has been reported
     */
    public static Optional<Theme> read(
            SourceTree themes, String name, Optional<Location> asked, Schema schema, Problems problems) {
        if (!ThemeFolder.exists(themes, name)) {
            Location at = asked.orElse(Location.of(ThemeFolder.ALL + name));
            problems.report(Code.THEME_MISSING, at, ThemeFolder.ALL + name, others(themes, name));
            return Optional.empty();
        }
        return new ThemeReader(themes, schema, problems).read(name);
    }

    /** What staff may have meant. */
    private static String others(SourceTree themes, String name) {
        List<String> names = themes.paths().stream()
                .filter(path -> path.endsWith("/" + ThemeFolder.FORM))
                .map(path -> path.split("/")[1])
                .distinct()
                .toList();
        return Spelling.nearest(name, names)
                .map(near -> "是不是“" + near + "”？")
                .orElse(names.isEmpty() ? "从版本库里恢复 themes 文件夹" : "themes 里有：" + String.join("、", names));
    }

    private Optional<Theme> read(String name) {
        List<ThemeFolder> chain = new ArrayList<>();
        Optional<String> next = Optional.of(name);
        while (next.isPresent()) {
            Optional<ThemeFolder> folder = ThemeFolder.read(themes, next.get(), schema, problems);
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            chain.add(folder.get());
            if (folder.get().parent().isPresent()
                    && !isSound(chain, folder.get().parent().get())) {
                return Optional.empty();
            }
            next = folder.get().parent().map(Value.Text::text);
        }
        return Optional.of(laid(chain));
    }

    /** Whether the parent can be laid below the themes so far. */
    private boolean isSound(List<ThemeFolder> chain, Value.Text parent) {
        ThemeApi.check(chain.get(chain.size() - 1), problems);
        if (!ThemeFolder.exists(themes, parent.text())) {
            problems.report(Code.THEME_PARENT_UNKNOWN, parent.at(), parent.text(), others(themes, parent.text()));
            return false;
        }
        boolean isCircle = chain.stream().anyMatch(folder -> folder.name().equals(parent.text()));
        if (isCircle || chain.size() == DEEPEST) {
            String path =
                    chain.stream().map(ThemeFolder::name).collect(Collectors.joining(" → ")) + " → " + parent.text();
            problems.report(Code.THEME_CIRCLE, parent.at(), path, String.valueOf(DEEPEST));
            return false;
        }
        return true;
    }

    /** @param chain each theme before the one that it extends */
    private Theme laid(List<ThemeFolder> chain) {
        ThemeApi.check(chain.get(chain.size() - 1), problems);
        List<ThemeFolder> upwards = new ArrayList<>(chain);
        Collections.reverse(upwards);
        SortedMap<String, Theme.Template> templates = new TreeMap<>();
        SortedMap<String, Theme.Template> inherited = new TreeMap<>();
        SortedMap<String, byte[]> assets = new TreeMap<>();
        for (ThemeFolder folder : upwards) {
            templates.putAll(folder.templates());
            templates.forEach((name, template) -> inherited.put(folder.name() + ":" + name, template));
            assets.putAll(folder.assets());
        }
        Map<String, ThemeOptions.Choice> options = options(upwards);
        Map<String, Value> defaults = new TreeMap<>();
        options.forEach((name, option) -> option.value().ifPresent(value -> defaults.put(name, value)));
        Theme theme = new Theme(
                chain.get(0).path(),
                templates,
                inherited,
                chain.stream().flatMap(folder -> folder.words().stream()).toList(),
                StyleSheets.linked(assets.entrySet().stream()
                        .map(file -> Theme.Asset.of(file.getKey(), file.getValue()))
                        .toList()),
                options.values().stream().map(ThemeOptions.Choice::field).toList(),
                defaults,
                hash(templates, assets));
        new Completeness(chain, theme, schema, problems).check();
        return theme;
    }

    /** By name; an option of its own takes the place of the one below. */
    private Map<String, ThemeOptions.Choice> options(List<ThemeFolder> upwards) {
        Map<String, ThemeOptions.Choice> options = new TreeMap<>();
        upwards.stream()
                .flatMap(folder -> ThemeOptions.of(folder, schema, problems).stream())
                .forEach(option -> options.put(option.field().name(), option));
        return options;
    }

    private static String hash(SortedMap<String, Theme.Template> templates, SortedMap<String, byte[]> assets) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        templates.forEach((name, template) -> files.put(name, template.text().getBytes(StandardCharsets.UTF_8)));
        assets.forEach((name, bytes) -> files.put(Theme.ASSETS + name, bytes));
        return Digest.of(files);
    }
}
