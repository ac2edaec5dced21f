package kanjian.render;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import kanjian.model.Html;
import kanjian.page.Chrome;
import kanjian.page.value.ActorView;
import kanjian.page.value.ChoiceView;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;
import kanjian.page.value.UnknownView;
import kanjian.page.value.WhenView;
import kanjian.qr.QrCode;
import kanjian.render.typeset.Ruby;
import kanjian.theme.Theme;
import kanjian.words.Words;

/** What templates can do beside printing: speak, link, tell the kinds of values apart, draw. */
final class SiteExtension extends AbstractExtension {
    private final Theme theme;
    private final Words words;
    private final Chrome site;
    private final Map<String, Object> options;
    private final PageLinks links;

    SiteExtension(Theme theme, Words words, Chrome site, Map<String, Object> options) {
        this.theme = theme;
        this.words = words;
        this.site = site;
        this.options = Map.copyOf(options);
        this.links = new PageLinks(site.top());
    }

    @Override
    public Map<String, Object> getGlobalVariables() {
        return Map.of("site", site, "theme", options);
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = ChartFunctions.all(words);
        functions.put("w", new WordFunction(words));
        functions.put("href", Call.function(call -> links.of(call.here(), call.text("to")), "to"));
        functions.put("asset", Call.function(call -> links.of(call.here(), asset(call.text("name"))), "name"));
        functions.put("unnamed", Call.function(call -> without(call, SiteExtension::speaksOf), "figures", "in"));
        functions.put("unshown", Call.function(call -> without(call, SiteExtension::holds), "figures", "in"));
        functions.put("root", Call.function(call -> links.root(call.here())));
        functions.put(
                "qr",
                Call.function(
                        call -> QrCode.draw(call.text("key"), call.text("title"), absolute(call.text("to"))),
                        "key",
                        "title",
                        "to"));
        functions.put(
                "ruby",
                Call.function(
                        call -> new SafeString(Ruby.of(call.text("name"), call.text("reading"))), "name", "reading"));
        functions.put("absolute", Call.function(call -> absolute(call.text("to")), "to"));
        return functions;
    }

    /** {@code html} prints what this program made itself as it is, with its links made those of the page; it takes nothing else. */
    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("html", Call.filter((input, here) -> {
            if (input instanceof Html html) {
                return new SafeString(links.within(here, html.markup()));
            }
            throw new IllegalArgumentException("the filter html takes markup only, not " + name(input));
        }));
    }

    @Override
    public Map<String, Test> getTests() {
        return Map.of(
                "unknown", Call.test(UnknownView.class::isInstance),
                "figure", Call.test(FigureView.class::isInstance),
                "link", Call.test(Link.class::isInstance),
                "when", Call.test(WhenView.class::isInstance),
                "choice", Call.test(ChoiceView.class::isInstance),
                "actor", Call.test(ActorView.class::isInstance),
                "prose", Call.test(Html.class::isInstance),
                "arabic", Call.test(value -> String.valueOf(value).chars().anyMatch(c -> c >= '0' && c <= '9')),
                "given", Call.test(isGiven()));
    }

    private static Predicate<Object> isGiven() {
        return value -> !(value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof Html html && html.isEmpty()
                || value instanceof Optional<?> optional && optional.isEmpty());
    }

    private static List<FigureView> without(Call call, BiPredicate<FigureView, Object> known) {
        return call.list(FigureView.class, "figures").stream()
                .filter(figure -> !known.test(figure, call.arguments().get("in")))
                .toList();
    }

    /** Whether a record's field, or a row of one, is the figure. */
    private static boolean holds(FigureView figure, Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().anyMatch(field -> holds(figure, field));
        }
        return value instanceof Collection<?> rows
                ? rows.stream().anyMatch(row -> holds(figure, row))
                : figure.equals(value);
    }

    /** Whether a text, or one of the rows of a list, already tells the figure. */
    private static boolean speaksOf(FigureView figure, Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().anyMatch(field -> speaksOf(figure, field));
        }
        if (value instanceof Collection<?> rows) {
            return rows.stream().anyMatch(row -> speaksOf(figure, row));
        }
        return figure.equals(value)
                || value instanceof Html html && html.markup().contains('"' + figure.id() + '"');
    }

    private String asset(String name) {
        return theme.assets().stream()
                .filter(asset -> asset.name().equals(name))
                .findFirst()
                .map(Theme.Asset::address)
                .orElseThrow(() -> new IllegalArgumentException("assets/ holds no '" + name + "'"));
    }

    private String absolute(String address) {
        return site.baseUrl() + address.substring(1);
    }

    private static String name(Object value) {
        return value.getClass().getSimpleName();
    }
}
