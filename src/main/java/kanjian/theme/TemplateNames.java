package kanjian.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.text.Spelling;

/** The templates and assets that templates name in plain words. A name that is put together while a page is drawn is not among them. */
final class TemplateNames {
    private static final Pattern COMMENT = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(
            "\\{%-?\\s*(?:include|import|from|extends|embed)\\s+([\"'])([^\"'\\n]*)\\1(?!\\s*~)|\\basset\\(\\s*([\"'])([^\"'\\n]*)\\3\\s*\\)");
    private static final int TEMPLATE = 2;
    private static final int ASSET = 4;

    private final Theme theme;
    private final List<Use> uses = new ArrayList<>();

    private TemplateNames(Theme theme) {
        this.theme = theme;
    }

    /** One naming of a template, or else of an asset. */
    private record Use(String name, boolean isTemplate, Location at) {}

    static TemplateNames of(Theme theme) {
        TemplateNames names = new TemplateNames(theme);
        Set<Theme.Template> all = new LinkedHashSet<>(theme.templates().values());
        all.addAll(theme.inherited().values());
        all.forEach(names::read);
        return names;
    }

    private void read(Theme.Template template) {
        Matcher comments = COMMENT.matcher(template.text());
        String text = comments.replaceAll(one -> one.group().replaceAll("[^\\n]", " "));
        NAME.matcher(text).results().forEach(found -> uses.add(use(template.path(), text, found)));
    }

    private static Use use(String path, String text, MatchResult found) {
        boolean isTemplate = found.group(TEMPLATE) != null;
        int group = isTemplate ? TEMPLATE : ASSET;
        int start = found.start(group);
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(text.lastIndexOf('\n', start - 1) + 1, start);
        return new Use(found.group(group), isTemplate, Location.of(path, line, column));
    }

    /** Without the name of a theme before them. */
    Set<String> templates() {
        return uses.stream()
                .filter(Use::isTemplate)
                .map(use -> use.name().substring(use.name().indexOf(':') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> assets() {
        return uses.stream()
                .filter(use -> !use.isTemplate())
                .map(Use::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each name that nothing bears, where it stands. */
    void report(Problems problems) {
        Set<String> assets = theme.assets().stream().map(Theme.Asset::name).collect(Collectors.toSet());
        for (Use use : uses) {
            if (use.isTemplate() ? leadsNowhere(use) : !assets.contains(use.name())) {
                Collection<String> known = use.isTemplate() ? theme.templates().keySet() : assets;
                String cure = Spelling.nearest(use.name(), known)
                        .map(near -> "是不是“" + near + "”？")
                        .orElse("要用被沿用的主题的模板，写成 kanjian:pages/home.html 的样子");
                problems.report(Code.TEMPLATE_UNKNOWN, use.at(), use.isTemplate() ? "模板" : "文件", use.name(), cure);
            }
        }
    }

    /** No template bears the name, or it is the one that names it: whoever lays a template over another must say whose. */
    private boolean leadsNowhere(Use use) {
        return theme.template(use.name())
                .filter(template -> !template.path().equals(use.at().file()))
                .isEmpty();
    }
}
