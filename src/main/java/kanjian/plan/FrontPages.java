package kanjian.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.page.Page;
import kanjian.page.machine.Features;
import kanjian.page.part.Block;
import kanjian.page.part.Lead;
import kanjian.page.part.TopicCount;
import kanjian.page.value.EntryView;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;
import kanjian.view.Views;
import kanjian.words.Wording;

/** The home page, the topics, and the pages that help to find things. */
final class FrontPages {
    private static final int STORIES = 4;
    private static final int MOTIONS = 3;
    private static final int NEWEST = 20;

    private final Views views;
    private final ListPages lists;
    private final FigureLists figures;

    private final Features features;

    FrontPages(Views views, ListPages lists, Features features) {
        figures = new FigureLists(views);
        this.views = views;
        this.lists = lists;
        this.features = features;
    }

    Stream<Page> pages() {
        return Stream.of(
                        Stream.of(home(), notFound(), corrections()),
                        features.search() ? Stream.of(find()) : Stream.<Page>empty(),
                        views.site().ofKind("topic").stream().map(this::topic))
                .flatMap(pages -> pages);
    }

    private Page home() {
        Entry settings = views.site().settings();
        return new Page.Home(
                new Page.Head(
                        "/",
                        settings.text("title").orElse(""),
                        settings.text("summary").orElse(""),
                        "",
                        List.of()),
                leads(settings),
                views.standingFigures().size(),
                views.tiles().all(),
                views.cards().cards(homeStories(settings)),
                withFixedDay(),
                inProgress(),
                topicCounts());
    }

    private List<Lead> leads(Entry settings) {
        return settings.groups("lead_figures").stream()
                .map(group -> new Entry(settings.id(), settings.at(), group.fields()))
                .map(group -> {
                    FigureView figure =
                            views.figures().view(group.reference("figure").orElseThrow());
                    return new Lead(
                            figure,
                            group.reference("whole").map(views.figures()::view),
                            group.value("open")
                                    .filter(new Value.Flag(true)::equals)
                                    .isPresent(),
                            figure.place(),
                            group.text("label").orElse(figure.label()));
                })
                .toList();
    }

    /** The chosen story first, then the newest, at most one of a place while others wait. */
    private List<Story> homeStories(Entry settings) {
        List<Story> all = new ArrayList<>();
        settings.reference("lead_story").flatMap(views.links()::story).ifPresent(all::add);
        all.addAll(views.site().stories());
        List<Story> chosen = new ArrayList<>();
        all.stream()
                .distinct()
                .filter(story ->
                        chosen.stream().noneMatch(other -> other.owner().equals(story.owner())))
                .limit(STORIES)
                .forEach(chosen::add);
        all.stream()
                .distinct()
                .filter(story -> !chosen.contains(story))
                .limit(STORIES - chosen.size())
                .forEach(chosen::add);
        return chosen;
    }

    private List<EntryView> withFixedDay() {
        return views.order().acrossPlaces(views.site().ofKind("station")).stream()
                .filter(station -> !station.groups("schedule").isEmpty())
                .map(views.entries()::view)
                .toList();
    }

    private List<EntryView> inProgress() {
        return views.site().ofKind("motion").stream()
                .sorted(Comparator.comparing(
                        motion -> !motion.text("kind").orElse("").equals("motion")))
                .limit(MOTIONS)
                .map(views.entries()::view)
                .toList();
    }

    List<TopicCount> topicCounts() {
        return views.site().ofKind("topic").stream()
                .map(topic -> new TopicCount(
                        views.links().link(topic.id()),
                        views.relations().storiesNaming(topic.id()).size()
                                + views.relations().recordsNaming(topic.id()).size()))
                .filter(one -> one.count() > 0)
                .toList();
    }

    private Page topic(Entry entry) {
        EntryView view = views.entries().view(entry);
        List<RecordId> named = views.relations().recordsNaming(entry.id());
        List<Story> stories = views.relations().storiesNaming(entry.id());
        List<Block> blocks = views.schema().kinds().stream()
                .filter(kind -> !kind.name().equals("figure") && !kind.name().equals("indicator"))
                .map(kind -> Block.first(
                        Math.max(1, kind.onPlace()),
                        kind.name(),
                        kind.chinese(),
                        kind.folder(),
                        ofKind(kind.name(), named).stream()
                                .map(views.entries()::view)
                                .filter(one -> !one.address().isEmpty())
                                .toList()))
                .filter(block -> !block.entries().isEmpty())
                .toList();
        return new Page.TopicPage(
                views.heads().record(view, RecordPages.description(view)),
                view,
                stories.size(),
                views.cards().cards(ListPages.first(stories)),
                ListPages.more(view.address(), stories),
                figures.count(entry),
                figures.first(entry),
                figures.more(entry),
                blocks);
    }

    private List<Entry> ofKind(String kind, List<RecordId> named) {
        return views.order()
                .acrossPlaces(named.stream()
                        .filter(id -> id.kind().equals(kind))
                        .map(views.site()::entry)
                        .toList());
    }

    private Page find() {
        return new Page.FindPage(
                views.heads().top("/search/", say(Wording.PAGE_FIND), say(Wording.PAGE_FIND_INTRO), ""),
                views.tiles().all(),
                initials("deputy"),
                links("station"),
                topicCounts(),
                lists.monthLinks(),
                views.cards()
                        .cards(views.site().stories().stream().limit(NEWEST).toList()));
    }

    /** In the order of the alphabet; the letter is that of the id, which is written in pinyin. */
    private List<Page.FindPage.Initial> initials(String kind) {
        return views.site().ofKind(kind).stream()
                .sorted(Comparator.comparing(entry -> entry.id().local()))
                .collect(Collectors.groupingBy(
                        entry -> entry.id().local().substring(0, 1).toUpperCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(entry -> views.links().link(entry.id()), Collectors.toList())))
                .entrySet()
                .stream()
                .map(letter -> new Page.FindPage.Initial(letter.getKey(), letter.getValue()))
                .toList();
    }

    private List<Link> links(String kind) {
        return views.order().acrossPlaces(views.site().ofKind(kind)).stream()
                .map(entry -> views.links().link(entry.id()))
                .toList();
    }

    private Page notFound() {
        return new Page.NotFound(
                new Page.Head(
                        "/404.html",
                        say(Wording.PAGE_LOST),
                        say(Wording.PAGE_LOST_INTRO),
                        "",
                        List.of(views.heads().home())),
                views.site().places().stream()
                        .filter(place -> place.entry().value("summary").isPresent())
                        .map(views.links()::place)
                        .toList(),
                topicCounts());
    }

    private Page corrections() {
        return new Page.CorrectionsPage(
                views.heads()
                        .top(
                                "/corrections/",
                                say(Wording.PAGE_CORRECTIONS),
                                say(Wording.PAGE_CORRECTIONS_INTRO),
                                "data"),
                views.corrections().all());
    }

    private String say(Wording wording) {
        return views.words().say(wording);
    }
}
