package kanjian.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.model.Place;
import kanjian.model.Site;
import kanjian.page.Page;
import kanjian.page.SitePage;
import kanjian.page.value.EntryView;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;
import kanjian.page.value.StoryCard;
import kanjian.page.value.WhenView;
import kanjian.search.file.Subject;
import kanjian.search.text.PageText;
import kanjian.search.text.Zone;

/** Tells what a page is about. */
final class Subjects {
    private static final Pattern NAMED = Pattern.compile("/(?:places|topics)/([^/]+)/.*");

    /** The whole list of a kind; its further parts and those of a place, a month, a topic lie deeper. */
    private static final Pattern KIND_LIST = Pattern.compile("/[^/]+/");

    /** Records that are found by their titles, but are no names. */
    private static final List<String> WITHOUT_NAMES = List.of("source");

    private final Site site;

    Subjects(Site site) {
        this.site = site;
    }

    /** Empty for pages that hold nothing of their own: the search page, lists of a month or a place, old addresses, posters. */
    Optional<Subject> of(Page page) {
        if (page instanceof Page.StoryPage story) {
            return Optional.of(story(story));
        }
        if (page instanceof Page.FigurePage figure) {
            return Optional.of(figure(figure));
        }
        if (page instanceof Page.PlacePage place) {
            return Optional.of(place(place));
        }
        if (page instanceof Page.BlockPage block) {
            return Optional.of(plain(page, Subject.LIST, "清单", slug(block.place())));
        }
        return entry(page).map(entry -> record(page, entry)).or(() -> other(page));
    }

    private static Optional<EntryView> entry(Page page) {
        if (page instanceof Page.RecordPage record) {
            return Optional.of(record.entry());
        }
        if (page instanceof Page.StationPage station) {
            return Optional.of(station.record().entry());
        }
        if (page instanceof Page.TopicPage topic) {
            return Optional.of(topic.entry());
        }
        return page instanceof Page.IndicatorPage indicator ? Optional.of(indicator.entry()) : Optional.empty();
    }

    private static Optional<Subject> other(Page page) {
        if (page instanceof Page.ListPage list) {
            return KIND_LIST.matcher(list.head().address()).matches()
                    ? Optional.of(plain(page, Subject.LIST, "清单", ""))
                    : Optional.empty();
        }
        boolean isText = page instanceof SitePage.TextPage
                || page instanceof Page.Home
                || page instanceof SitePage.DataPage
                || page instanceof SitePage.CorrectionsPage;
        return isText ? Optional.of(plain(page, "page", "说明", "")) : Optional.empty();
    }

    /** A list repeats what other pages tell; of it only the title is looked up. */
    static PageText text(Page page, String html) {
        return page instanceof Page.ListPage list
                ? new PageText(List.of(new PageText.Block(Zone.BODY, list.intro())))
                : PageText.of(html);
    }

    private static Subject story(Page.StoryPage page) {
        StoryCard card = page.card();
        return new Subject(
                "story",
                "故事",
                page.head().address(),
                page.head().title(),
                slug(card.place()),
                text(card.when()),
                written(card.when()),
                topics(card.topics()),
                List.of());
    }

    private static Subject figure(Page.FigurePage page) {
        FigureView figure = page.figure();
        return new Subject(
                "figure",
                "数字",
                page.head().address(),
                page.head().title(),
                slug(figure.place()),
                figure.told(),
                written(figure.when()),
                topics(figure.topics()),
                List.of());
    }

    private Subject place(Page.PlacePage page) {
        String slug = slug(page.head().address());
        List<String> aliases = site.place(slug).map(Place::aliases).orElse(List.of());
        return new Subject(
                "place",
                "地方",
                page.head().address(),
                page.name(),
                slug,
                "",
                "",
                List.of(),
                Stream.concat(Stream.of(page.name()), aliases.stream())
                        .distinct()
                        .toList());
    }

    private static Subject record(Page page, EntryView entry) {
        Object date = entry.f().getOrDefault("date", "");
        return new Subject(
                entry.kind(),
                entry.kindText(),
                page.head().address(),
                entry.title(),
                slug(entry.place()),
                text(date),
                written(date),
                topics(entry.topics()),
                WITHOUT_NAMES.contains(entry.kind()) ? List.of() : List.of(entry.title()));
    }

    private static Subject plain(Page page, String kind, String kindText, String place) {
        return new Subject(
                kind, kindText, page.head().address(), page.head().title(), place, "", "", List.of(), List.of());
    }

    private static String text(Object when) {
        return when instanceof WhenView known ? known.text() : "";
    }

    private static String written(Object when) {
        return when instanceof WhenView known ? known.edtf() : "";
    }

    private static List<Subject.Topic> topics(List<Link> topics) {
        return topics.stream()
                .map(topic -> new Subject.Topic(slug(topic), topic.title()))
                .filter(topic -> !topic.id().isEmpty())
                .toList();
    }

    private static String slug(Link link) {
        return slug(link.address());
    }

    /** The name of a place or topic in its address; empty when it is another's. */
    private static String slug(String address) {
        Matcher named = NAMED.matcher(address);
        return named.matches() ? named.group(1) : "";
    }
}
