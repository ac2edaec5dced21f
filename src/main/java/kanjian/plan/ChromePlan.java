package kanjian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.calendar.SpecialDays;
import kanjian.model.Entry;
import kanjian.model.Profile;
import kanjian.page.Chrome;
import kanjian.page.machine.Features;
import kanjian.page.value.UnknownView;
import kanjian.view.FigureViews;

/** Plans what all pages share, from the settings. */
final class ChromePlan {
    private final Entry settings;
    private final Features features;

    ChromePlan(Entry settings) {
        this.settings = settings;
        this.features = Features.of(settings);
    }

    Chrome chrome(LocalDate day, Optional<String> baseUrl) {
        return new Chrome(
                text("name"),
                text("tagline"),
                text("title"),
                text("summary"),
                baseUrl.or(() -> settings.text("base_url"))
                        .map(url -> url.endsWith("/") ? url : url + "/")
                        .orElse(""),
                day.toString(),
                text("licence"),
                SpecialDays.mode(settings, day),
                navigation(),
                settings.parts("footer").stream().flatMap(this::footer).toList(),
                features);
    }

    private String text(String field) {
        return settings.text(field).orElse("");
    }

    private List<Chrome.NavItem> navigation() {
        List<Chrome.NavItem> items = new ArrayList<>(List.of(
                new Chrome.NavItem("places", "地方", "/places/"),
                new Chrome.NavItem("stories", "故事", "/stories/"),
                new Chrome.NavItem("deputies", "代表", "/deputies/"),
                new Chrome.NavItem("stations", "联络站", "/stations/"),
                new Chrome.NavItem("motions", "建议", "/motions/"),
                new Chrome.NavItem("indicators", "指标", "/indicators/")));
        if (features.data()) {
            items.add(new Chrome.NavItem("data", "数据", "/data/"));
        }
        return items;
    }

    /** One line of the footer; {@code isLink} when its value is an address elsewhere. */
    private record Line(String field, String title, boolean isExpected, boolean isLink) {}

    private static final List<Line> LINES = List.of(
            new Line("organizer", "主办单位", true, false),
            new Line("undertaker", "承办单位", false, false),
            new Line("contact", "联系方式", true, false),
            new Line("icp", "备案号", true, false),
            new Line("police", "公安备案号", true, false),
            new Line("site_id", "网站标识码", true, false),
            new Line("mark_link", "党政机关网站标识", true, true),
            new Line("errors_link", "网站找错", true, true));

    /** What is given; and where the rules for public sites expect an item, that it is missing, unless the settings say why. */
    private Stream<Chrome.FooterItem> footer(Entry footer) {
        Set<String> excused = footer.parts("not_applicable").stream()
                .flatMap(one -> one.text("item").stream())
                .collect(Collectors.toSet());
        return LINES.stream()
                .filter(line -> !excused.contains(line.field()))
                .flatMap(line -> item(footer, line).stream());
    }

    private Optional<Chrome.FooterItem> item(Entry footer, Line line) {
        Optional<String> text = footer.text(line.field());
        if (text.isPresent()) {
            return text.map(given -> new Chrome.FooterItem(
                    line.title(), line.isLink() ? line.title() : given, line.isLink() ? given : ""));
        }
        boolean isExpected = line.isExpected() && Profile.of(settings).hasTags();
        return footer.unknown(line.field())
                .map(FigureViews::unknown)
                .or(() -> isExpected ? Optional.of(new UnknownView("待核", "网站还没有填写")) : Optional.empty())
                .map(unknown -> new Chrome.FooterItem(line.title(), unknown, ""));
    }
}
