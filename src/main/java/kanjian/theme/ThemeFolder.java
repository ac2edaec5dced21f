package kanjian.theme;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kanjian.content.FormReader;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.schema.Schema;
import kanjian.source.SourceTree;

/**
 * One theme by itself, as it lies on the disk.
 *
 * @param name of its folder
 * @param form what {@code theme.yaml} says
 * @param templates by name, such as {@code pages/home.html}
 * @param words its file of interface words, if it has one
 * @param assets bytes by name, such as {@code site.css}
 * @param others paths of files that are neither
 */
record ThemeFolder(
        String name,
        Entry form,
        SortedMap<String, Theme.Template> templates,
        Optional<Theme.Template> words,
        SortedMap<String, byte[]> assets,
        List<String> others) {
    static final String ALL = "themes/";
    static final String FORM = "theme.yaml";

    private static final String TEMPLATE = ".html";

    ThemeFolder {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
        others = List.copyOf(others);
    }

    static boolean exists(SourceTree themes, String name) {
        return themes.paths().contains(ALL + name + "/" + FORM);
    }

    /** @return empty when what it says of itself cannot be read, which has been reported */
    static Optional<ThemeFolder> read(SourceTree themes, String name, Schema schema, Problems problems) {
        String path = ALL + name + "/";
        Problems found = new Problems();
        Optional<Entry> form = new FormReader(schema, found)
                .read(themes, path + FORM, schema.forms().theme());
        problems.addAll(found.sorted());
        return form.filter(entry -> !found.hasErrors()).map(entry -> sorted(themes, name, entry, problems));
    }

    private static ThemeFolder sorted(SourceTree themes, String name, Entry form, Problems problems) {
        String folder = ALL + name + "/";
        SortedMap<String, Theme.Template> templates = new TreeMap<>();
        SortedMap<String, byte[]> assets = new TreeMap<>();
        List<String> paths =
                themes.paths().stream().filter(path -> path.startsWith(folder)).toList();
        for (String path : paths) {
            String inside = path.substring(folder.length());
            if (inside.startsWith(Theme.ASSETS)) {
                assets.put(inside.substring(Theme.ASSETS.length()), bytes(themes, path));
            } else if (inside.endsWith(TEMPLATE)) {
                templates.put(inside, new Theme.Template(path, text(themes, path, problems)));
            }
        }
        Optional<Theme.Template> words = Optional.of(folder + Theme.WORDS)
                .filter(paths::contains)
                .map(path -> new Theme.Template(path, text(themes, path, problems)));
        return new ThemeFolder(
                name,
                form,
                templates,
                words,
                assets,
                paths.stream().filter(path -> isOther(path, folder)).toList());
    }

    /** What neither the program nor a reader of the folder knows: a template with a wrong ending, for one. */
    private static boolean isOther(String path, String folder) {
        String inside = path.substring(folder.length());
        return !inside.startsWith(Theme.ASSETS)
                && !inside.endsWith(TEMPLATE)
                && !List.of(FORM, Theme.WORDS).contains(inside)
                && !inside.endsWith(".md")
                && !inside.matches("(LICENSE|NOTICE)(\\.txt)?");
    }

    private static byte[] bytes(SourceTree themes, String path) {
        return themes.bytes(path, Integer.MAX_VALUE);
    }

    /** A template that cannot be read counts as empty, so that it is not said to be missing too. */
    private static String text(SourceTree themes, String path, Problems problems) {
        return Utf8.decode(bytes(themes, path)).orElseGet(() -> {
            problems.report(Code.THEME_FILE_NOT_UTF8, Location.of(path));
            return "";
        });
    }

    String path() {
        return ALL + name;
    }

    Optional<Value.Text> parent() {
        return form.value("extends").filter(Value.Text.class::isInstance).map(Value.Text.class::cast);
    }

    /** What it promises to draw: names of templates with the place where each is promised. */
    List<Value.Text> promised(String field) {
        return form.value(field)
                .filter(Value.Items.class::isInstance)
                .map(value -> ((Value.Items) value)
                        .values().stream().map(Value.Text.class::cast).toList())
                .orElse(List.of());
    }
}
