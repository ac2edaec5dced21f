package kanjian.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.column.Column;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.Story;
import kanjian.page.Page;
import kanjian.page.part.Pager;
import kanjian.page.value.Link;
import kanjian.schema.Kind;
import kanjian.view.Heads;
import kanjian.view.StoryCards;
import kanjian.view.Views;
import kanjian.words.Wording;

/** Lists of each kind, at most 100 entries a page, and the stories of each month and place. */
final class ListPages {
    private static final int PAGE = 30;
    private static final int ENTRIES = 20;

    /** How many stories the page of a record shows itself. */
    private static final int FIRST = 6;

    private final Views views;

    ListPages(Views views) {
        this.views = views;
    }

    Stream<Page> pages() {
        return Stream.of(places(), stories(), months(), storiesOfPlaces(), storiesNaming(), records())
                .flatMap(pages -> pages);
    }

    private Stream<Page> places() {
        Page.Head head = views.heads()
                .top(
                        "/places/",
                        views.heads().listTitle("place"),
                        views.words().say(Wording.PAGE_PLACES_HEAD),
                        "places");
        return Stream.of(new Page.ListPage(
                head,
                "place",
                views.words().say(Wording.PAGE_PLACES_INTRO),
                List.of(),
                List.of(),
                List.of(),
                views.tiles().all(),
                List.of(),
                new Pager(1, 1, "", "")));
    }

    private Stream<Page> stories() {
        return paged(
                "story",
                "/stories/",
                views.heads().listTitle("story"),
                intro(
                        "stories",
                        views.words().say(Wording.PAGE_STORIES_INTRO),
                        views.site().stories()),
                views.site().stories(),
                monthLinks());
    }

    /** Years and months that have stories, newest first, those without a date last. */
    List<Link> monthLinks() {
        return byMonth().keySet().stream()
                .sorted(Comparator.comparing((String month) -> month.equals("undated"))
                        .thenComparing(Comparator.reverseOrder()))
                .map(month -> new Link("page", monthTitle(month), "/stories/" + month + "/"))
                .toList();
    }

    private Map<String, List<Story>> byMonth() {
        return views.site().stories().stream()
                .collect(Collectors.groupingBy(StoryCards::month, TreeMap::new, Collectors.toList()));
    }

    private String monthTitle(String month) {
        return month.equals("undated")
                ? views.words().say(Wording.PAGE_MONTH_UNKNOWN)
                : views.words().say(Wording.PAGE_MONTH, month.substring(0, 4), Integer.parseInt(month.substring(5)));
    }

    /** Of a column that rests, also why; of one that is blank nothing else. */
    private String intro(String section, String usual, List<?> items) {
        return Column.of(views.site().settings()).stream()
                .filter(column -> column.isWhole() && column.section().equals(section))
                .flatMap(column -> column.closed().stream())
                .map(why -> items.isEmpty()
                        ? views.words().say(Wording.PAGE_COLUMN_BLANK, why)
                        : views.words().say(Wording.PAGE_COLUMN_CLOSED, usual, why))
                .findFirst()
                .orElse(usual);
    }

    private Stream<Page> months() {
        return byMonth().entrySet().stream().flatMap(one -> {
            String title = views.words().say(Wording.PAGE_MONTH_STORIES, monthTitle(one.getKey()));
            return paged(
                    "story",
                    "/stories/" + one.getKey() + "/",
                    title,
                    views.words().say(Wording.PAGE_MONTH_INTRO),
                    one.getValue(),
                    List.of());
        });
    }

    /** The full list of a place whose own page shows only the newest. */
    private Stream<Page> storiesOfPlaces() {
        return views.site().places().stream()
                .filter(views.links()::hasPage)
                .filter(place -> views.gathering().stories(place).size() > PlacePages.STORIES)
                .flatMap(this::storiesOf);
    }

    /** What a page shows of the stories that name its record: the newest. */
    static List<Story> first(List<Story> stories) {
        return stories.subList(0, Math.min(stories.size(), FIRST));
    }

    /** Where the page at {@code address} leads for all of these stories; empty when it shows them all. */
    static String more(String address, List<Story> stories) {
        return stories.size() > FIRST ? address + "stories/" : "";
    }

    /** The full lists of records that more stories name than their own page shows. */
    private Stream<Page> storiesNaming() {
        return views.site().entries().stream().map(Entry::id).flatMap(id -> {
            List<Story> stories = views.relations().storiesNaming(id);
            Link link = views.links().link(id);
            String address = more(link.address(), stories);
            return address.isEmpty() || address.contains("#")
                    ? Stream.empty()
                    : paged(
                            "story",
                            address,
                            views.words().say(Wording.PAGE_STORIES_NAMING, link.title()),
                            views.words().say(Wording.PAGE_STORIES_NAMING_INTRO),
                            stories,
                            List.of());
        });
    }

    private Stream<Page> storiesOf(Place place) {
        List<Story> stories = views.gathering().stories(place);
        String address = views.links().place(place).address() + "stories/";
        return paged(
                "story",
                address,
                views.words().say(Wording.PAGE_PLACE_STORIES, place.name()),
                views.words().say(Wording.PAGE_PLACE_STORIES_INTRO),
                stories,
                List.of());
    }

    private Stream<Page> paged(
            String kind, String address, String title, String intro, List<Story> stories, List<Link> months) {
        Paging paging = new Paging(
                views.words(), address, title, intro, List.of(views.heads().home()), Heads.section(kind), PAGE);
        return paging.pagers(stories.size())
                .map(pager -> new Page.ListPage(
                        paging.head(pager),
                        kind,
                        intro,
                        views.cards().cards(paging.part(stories, pager)),
                        List.of(),
                        List.of(),
                        List.of(),
                        months,
                        pager));
    }

    private Stream<Page> records() {
        return views.schema().kinds().stream()
                .filter(Kind::hasPage)
                .filter(kind -> !List.of("place", "story", "figure", "page").contains(kind.name()))
                .flatMap(this::recordsOf);
    }

    private Stream<Page> recordsOf(Kind kind) {
        List<Entry> entries = views.order().acrossPlaces(views.site().ofKind(kind.name()));
        String address = "/" + kind.folder() + "/";
        String title = views.heads().listTitle(kind.name());
        String intro = intro(kind.folder(), views.words().say(Wording.PAGE_RECORDS_INTRO, kind.chinese()), entries);
        Paging paging = new Paging(
                views.words(),
                address,
                title,
                intro,
                List.of(views.heads().home()),
                Heads.section(kind.name()),
                ENTRIES);
        return paging.pagers(entries.size())
                .map(pager -> new Page.ListPage(
                        paging.head(pager),
                        kind.name(),
                        intro,
                        List.of(),
                        views.entries().views(paging.part(entries, pager)),
                        List.of(),
                        List.of(),
                        List.of(),
                        pager));
    }
}
