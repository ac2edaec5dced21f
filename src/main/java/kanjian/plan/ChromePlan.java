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
import kanjian.model.Unknown;
import kanjian.page.Chrome;
import kanjian.page.machine.Features;
import kanjian.page.value.UnknownView;
import kanjian.view.FigureViews;
import kanjian.words.Wording;
import kanjian.words.Words;

/** Plans what all pages share, from the settings. */
final class ChromePlan {
    private final Entry settings;
    private final Features features;
    private final Words words;

    ChromePlan(Entry settings, Words words) {
        this.settings = settings;
        this.features = Features.of(settings);
        this.words = words;
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
                new Chrome.NavItem("places", words.say(Wording.MENU_PLACES), "/places/"),
                new Chrome.NavItem("stories", words.say(Wording.MENU_STORIES), "/stories/"),
                new Chrome.NavItem("deputies", words.say(Wording.MENU_DEPUTIES), "/deputies/"),
                new Chrome.NavItem("stations", words.say(Wording.MENU_STATIONS), "/stations/"),
                new Chrome.NavItem("motions", words.say(Wording.MENU_MOTIONS), "/motions/"),
                new Chrome.NavItem("indicators", words.say(Wording.MENU_INDICATORS), "/indicators/")));
        if (features.data()) {
            items.add(new Chrome.NavItem("data", words.say(Wording.MENU_DATA), "/data/"));
        }
        return items;
    }

    /** One line of the footer; {@code isLink} when its value is an address elsewhere. */
    private record Line(String field, Wording title, boolean isExpected, boolean isLink) {}

    private static final List<Line> LINES = List.of(
            new Line("organizer", Wording.FOOTER_ORGANIZER, true, false),
            new Line("undertaker", Wording.FOOTER_UNDERTAKER, false, false),
            new Line("contact", Wording.FOOTER_CONTACT, true, false),
            new Line("icp", Wording.FOOTER_ICP, true, false),
            new Line("police", Wording.FOOTER_POLICE, true, false),
            new Line("site_id", Wording.FOOTER_SITE_ID, true, false),
            new Line("mark_link", Wording.FOOTER_MARK_LINK, true, true),
            new Line("errors_link", Wording.FOOTER_ERRORS_LINK, true, true));

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
        String title = words.say(line.title());
        Optional<String> text = footer.text(line.field());
        if (text.isPresent()) {
            return text.map(
                    given -> new Chrome.FooterItem(title, line.isLink() ? title : given, line.isLink() ? given : ""));
        }
        boolean isExpected = line.isExpected() && Profile.of(settings).hasTags();
        return footer.unknown(line.field())
                .map(FigureViews::unknown)
                .or(() -> isExpected ? Optional.of(notGiven()) : Optional.empty())
                .map(unknown -> new Chrome.FooterItem(title, unknown, ""));
    }

    private UnknownView notGiven() {
        return new UnknownView(Unknown.Word.PENDING.chinese(), words.say(Wording.FOOTER_NOT_GIVEN));
    }
}
