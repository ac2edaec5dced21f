package kanjian.theme;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Value;
import kanjian.schema.Schema;
import kanjian.text.Spelling;

/**
 * A theme holds a template for every page and block that the program may ask for, promises each, and holds nothing by a name that
 * nobody asks for: a misnamed template would be passed over without a word.
 */
final class Completeness {
    private static final String PAGES = "pages/";
    private static final String BLOCKS = "blocks/";
    private static final String END = ".html";

    private final List<ThemeFolder> chain;
    private final Theme theme;
    private final Schema schema;
    private final Problems problems;

    Completeness(List<ThemeFolder> chain, Theme theme, Schema schema, Problems problems) {
        this.chain = chain;
        this.theme = theme;
        this.schema = schema;
        this.problems = problems;
    }

    void check() {
        SortedSet<String> blocks = promised("blocks");
        checkPromises("pages", PAGES, ThemeApi.pages(schema));
        if (!blocks.isEmpty()) {
            checkPromises("blocks", BLOCKS, ThemeApi.blocks(schema));
        }
        SortedSet<String> names = new TreeSet<>();
        promised("pages").forEach(page -> names.add(PAGES + page + END));
        blocks.forEach(block -> names.add(BLOCKS + block + END));
        chain.forEach(folder -> checkNames(folder, names));
        TemplateNames used = TemplateNames.of(theme);
        used.report(problems);
        reportUnused(names, used);
    }

    private SortedSet<String> promised(String field) {
        return chain.stream()
                .flatMap(folder -> folder.promised(field).stream())
                .map(Value.Text::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is needed is promised, and what is promised is there. */
    private void checkPromises(String field, String folder, Set<String> needed) {
        Set<String> promised = promised(field);
        Location form = Location.of(chain.get(0).path() + "/" + ThemeFolder.FORM);
        needed.stream()
                .filter(name -> !promised.contains(name))
                .forEach(name -> problems.report(Code.PAGE_KIND_MISSING, form, folder + name + END, field, name));
        chain.stream()
                .flatMap(one -> one.promised(field).stream())
                .filter(name -> !theme.templates().containsKey(folder + name.text() + END))
                .forEach(name -> problems.report(Code.TEMPLATE_PROMISED, name.at(), folder + name.text() + END));
    }

    /** The templates of a theme below {@code pages/} and {@code blocks/} bear names that it or a parent promises. */
    private void checkNames(ThemeFolder folder, Set<String> names) {
        folder.templates().forEach((name, template) -> {
            if ((name.startsWith(PAGES)
                            || name.startsWith(BLOCKS) && !promised("blocks").isEmpty())
                    && !names.contains(name)) {
                String cure = Spelling.nearest(name, names)
                        .map(near -> "是不是“" + near + "”？")
                        .orElse("新的一种网页或记录块，要在 theme.yaml 的 pages 或 blocks 里写上");
                problems.report(Code.TEMPLATE_UNDECLARED, Location.of(template.path()), name, cure);
            }
        });
    }

    private void reportUnused(Set<String> names, TemplateNames used) {
        Predicate<String> isKept = name -> names.contains(name)
                || name.startsWith(PAGES)
                || name.startsWith(BLOCKS)
                || used.templates().contains(name);
        Set<String> inSheets =
                chain.stream().flatMap(folder -> StyleSheets.named(folder.assets())).collect(Collectors.toSet());
        Stream.of(
                        theme.templates().entrySet().stream()
                                .filter(one -> !isKept.test(one.getKey()))
                                .map(one -> one.getValue().path()),
                        chain.stream()
                                .flatMap(folder -> folder.assets().keySet().stream()
                                        .filter(asset -> !used.assets().contains(asset) && !inSheets.contains(asset))
                                        .map(asset -> folder.path() + "/" + Theme.ASSETS + asset)),
                        chain.stream().flatMap(folder -> folder.others().stream()))
                .flatMap(paths -> paths)
                .forEach(path -> problems.report(Code.THEME_FILE_UNUSED, Location.of(path)));
    }
}
