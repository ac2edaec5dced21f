package kanjian.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.Story;
import kanjian.page.FigureView;
import kanjian.page.Link;
import kanjian.page.Page;
import kanjian.schema.Kind;
import kanjian.view.Heads;
import kanjian.view.StoryCards;
import kanjian.view.Views;

/** Lists of each kind, at most 100 entries a page, and the stories of each month and place. */
final class ListPages {
    static final int PAGE = 100;

    private final Views views;

    ListPages(Views views) {
        this.views = views;
    }

    Stream<Page> pages() {
        return Stream.of(places(), stories(), months(), storiesOfPlaces(), storiesNaming(), figures(), records())
                .flatMap(pages -> pages);
    }

    private Stream<Page> places() {
        Page.Head head = Heads.top("/places/", "地方", "收录的省、市、县、乡镇、村和园区，按行政层级排列。", "places");
        return Stream.of(new Page.ListPage(
                head,
                "place",
                "亮起的已收录，空格还没有资料。按行政层级排列，不表示位置和面积。",
                List.of(),
                List.of(),
                List.of(),
                views.tiles().all(),
                List.of(),
                new Page.Pager(1, 1, "", "")));
    }

    private Stream<Page> stories() {
        return paged(
                "story",
                "/stories/",
                "故事",
                "每篇故事里的数字都能点开，看到出处和截止日。",
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

    private static String monthTitle(String month) {
        return month.equals("undated")
                ? "年月待核"
                : month.substring(0, 4) + "年" + Integer.parseInt(month.substring(5)) + "月";
    }

    private Stream<Page> months() {
        return byMonth().entrySet().stream().flatMap(one -> {
            String title = monthTitle(one.getKey()) + "的故事";
            return paged("story", "/stories/" + one.getKey() + "/", title, "按所依据报道的日期归入。", one.getValue(), List.of());
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
        return stories.subList(0, Math.min(stories.size(), PAGE));
    }

    /** Where the page at {@code address} leads for all of these stories; empty when it shows them all. */
    static String more(String address, List<Story> stories) {
        return stories.size() > PAGE ? address + "stories/" : "";
    }

    /** The full lists of records that more stories name than their own page shows. */
    private Stream<Page> storiesNaming() {
        return views.site().entries().stream().map(Entry::id).flatMap(id -> {
            List<Story> stories = views.relations().storiesNaming(id);
            Link link = views.links().link(id);
            String address = more(link.address(), stories);
            return address.isEmpty() || address.contains("#")
                    ? Stream.empty()
                    : paged("story", address, "写到“" + link.title() + "”的故事", "最新的在前。", stories, List.of());
        });
    }

    private Stream<Page> storiesOf(Place place) {
        List<Story> stories = views.gathering().stories(place);
        String address = views.links().place(place).address() + "stories/";
        return paged("story", address, place.name() + "的故事", "包括下级地方的故事。", stories, List.of());
    }

    private Stream<Page> paged(
            String kind, String address, String title, String intro, List<Story> stories, List<Link> months) {
        return pagers(address, stories.size()).map(pager -> {
            int from = (pager.number() - 1) * PAGE;
            List<Story> part = stories.subList(from, Math.min(stories.size(), from + PAGE));
            return new Page.ListPage(
                    head(address, title, intro, kind, pager),
                    kind,
                    intro,
                    views.cards().cards(part),
                    List.of(),
                    List.of(),
                    List.of(),
                    months,
                    pager);
        });
    }

    private Stream<Page> figures() {
        List<Entry> figures = views.standingFigures();
        String intro = "全部数字，按地方排列。点开看原文说法、谁做的、截至哪天。";
        return pagers("/figures/", figures.size()).map(pager -> {
            int from = (pager.number() - 1) * PAGE;
            List<FigureView> part = figures.subList(from, Math.min(figures.size(), from + PAGE)).stream()
                    .map(entry -> views.figures().view(entry.id()))
                    .toList();
            return new Page.ListPage(
                    head("/figures/", "数字", intro, "figure", pager),
                    "figure",
                    intro,
                    List.of(),
                    List.of(),
                    part,
                    List.of(),
                    List.of(),
                    pager);
        });
    }

    private Stream<Page> records() {
        return views.schema().kinds().stream()
                .filter(Kind::hasPage)
                .filter(kind -> !List.of("place", "story", "figure", "page").contains(kind.name()))
                .flatMap(this::recordsOf);
    }

    private Stream<Page> recordsOf(Kind kind) {
        List<Entry> entries = views.site().ofKind(kind.name());
        String address = "/" + kind.folder() + "/";
        String title = Heads.listTitle(kind.name());
        String intro = "收录的" + kind.chinese() + "，按地方排列。";
        return pagers(address, entries.size()).map(pager -> {
            int from = (pager.number() - 1) * PAGE;
            List<Entry> part = entries.subList(from, Math.min(entries.size(), from + PAGE));
            return new Page.ListPage(
                    head(address, title, intro, kind.name(), pager),
                    kind.name(),
                    intro,
                    List.of(),
                    views.entries().views(part),
                    List.of(),
                    List.of(),
                    List.of(),
                    pager);
        });
    }

    private static Page.Head head(String address, String title, String intro, String kind, Page.Pager pager) {
        String here = pageAddress(address, pager.number());
        String numbered = pager.number() == 1 ? title : title + "（第" + pager.number() + "页）";
        List<Link> crumbs = new ArrayList<>(List.of(Heads.HOME));
        crumbs.add(new Link("page", numbered, here));
        return new Page.Head(here, numbered, intro, Heads.section(kind), crumbs);
    }

    private static Stream<Page.Pager> pagers(String address, int size) {
        int total = Math.max(1, (size + PAGE - 1) / PAGE);
        return IntStream.rangeClosed(1, total)
                .mapToObj(number -> new Page.Pager(
                        number,
                        total,
                        number > 1 ? pageAddress(address, number - 1) : "",
                        number < total ? pageAddress(address, number + 1) : ""));
    }

    private static String pageAddress(String address, int number) {
        return number == 1 ? address : address + "page/" + number + "/";
    }
}
