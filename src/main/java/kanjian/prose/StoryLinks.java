package kanjian.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.markdown.document.FencedBlock;
import kanjian.markdown.document.LinkResolver;
import kanjian.markdown.document.LinkTarget;
import kanjian.markdown.document.MarkdownLink;
import kanjian.markdown.document.Picture;
import kanjian.model.ChartBlock;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.prose.chart.ChartReader;
import kanjian.prose.number.Excuses;
import kanjian.prose.number.Marks;

/** The links of one story's body: a figure leads to its note on the same page, everything else to its own page. */
final class StoryLinks implements LinkResolver {
    private final RecordLinks links;
    private final Site site;
    private final Story story;
    private final StoryPictures pictures;
    private final ChartReader charts;
    private final Excuses excuses;
    private final Problems problems;
    private final Map<RecordId, Integer> uses = new LinkedHashMap<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final Marks marks = new Marks();
    private final List<ChartBlock> drawn = new ArrayList<>();

    StoryLinks(
            RecordLinks links,
            Site site,
            Story story,
            StoryPictures pictures,
            ChartReader charts,
            Excuses excuses,
            Problems problems) {
        this.links = links;
        this.site = site;
        this.story = story;
        this.pictures = pictures;
        this.charts = charts;
        this.excuses = excuses;
        this.problems = problems;
    }

    /** A heading that a link asks for: of this story when {@code story} is its own id. */
    record Anchor(RecordId story, String heading, Location at) {}

    @Override
    public LinkTarget link(MarkdownLink link) {
        return target(link, marks);
    }

    private LinkTarget target(MarkdownLink link, Marks marks) {
        if (Excuse.is(link, problems)) {
            marks.excuse(link);
            return LinkTarget.none();
        }
        if (link.destination().startsWith("#")) {
            anchors.add(new Anchor(story.entry().id(), link.destination().substring(1), link.at()));
            return LinkTarget.to(link.destination());
        }
        return links.resolve(link, story.owner())
                .map(found -> found.id().kind().equals("figure") ? note(link, found.id(), marks) : page(link, found))
                .orElseGet(() -> dead(link, marks));
    }

    private static LinkTarget dead(MarkdownLink link, Marks marks) {
        if (link.destination().startsWith("figure:")) {
            marks.lose(link);
        }
        return LinkTarget.none();
    }

    private LinkTarget page(MarkdownLink link, RecordLinks.Destination found) {
        if (found.anchor().isEmpty()) {
            return LinkTarget.to(found.address());
        }
        anchors.add(new Anchor(found.id(), found.anchor(), link.at()));
        return LinkTarget.to(found.address() + "#" + found.anchor());
    }

    private LinkTarget note(MarkdownLink link, RecordId figure, Marks marks) {
        Entry record = site.entry(figure);
        new FigureWords(problems).check(link, record);
        marks.hold(link, record);
        Story.Mention mention = mention(figure);
        return new LinkTarget(
                Optional.of("#n" + mention.note()),
                Map.of("class", "fig", "data-figure", figure.path(), "id", mention.anchor()));
    }

    private Story.Mention mention(RecordId figure) {
        int times = uses.merge(figure, 1, Integer::sum);
        int number = new ArrayList<>(uses.keySet()).indexOf(figure) + 1;
        return new Story.Mention(figure, number, backId(number, times));
    }

    @Override
    public Optional<String> block(FencedBlock block) {
        if (!charts.isChart(block)) {
            return Optional.empty();
        }
        Marks ofTitle = new Marks(); // a chart's title is no stretch of the body
        Optional<ChartBlock> chart =
                charts.read(block, story.owner(), excuses::cover, link -> target(link, ofTitle), this::mention);
        chart.ifPresent(drawn::add);
        return Optional.of(chart.isPresent() ? ChartBlock.PLACE : "");
    }

    /** The id of the place in the text that uses note {@code number} for the {@code times}-th time. */
    static String backId(int number, int times) {
        return times == 1 ? "r" + number : "r" + number + "-" + times;
    }

    @Override
    public Optional<Picture> picture(MarkdownLink image) {
        return pictures.find(image);
    }

    List<Story.Use> uses() {
        return uses.entrySet().stream()
                .map(use -> new Story.Use(use.getKey(), use.getValue()))
                .toList();
    }

    /** The stretches of the text that are bound or excused. */
    Marks marks() {
        return marks;
    }

    List<ChartBlock> charts() {
        return List.copyOf(drawn);
    }

    List<Anchor> anchors() {
        return List.copyOf(anchors);
    }
}
