package kanjian.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.MarkdownParser;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.picture.Pictures;
import kanjian.prose.chart.ChartReader;
import kanjian.prose.number.Excuses;
import kanjian.prose.number.NumberCheck;
import kanjian.schema.Schema;
import kanjian.source.FrontMatter;
import kanjian.source.SourceTree;
import kanjian.text.Excerpt;
import kanjian.text.Spelling;
import kanjian.text.WordCount;

/** Pass 2: reads each story's body once, checks its links and figures, spools its HTML and keeps its card. */
public final class StoryReader {
    private final Site site;
    private final SourceTree tree;
    private final Problems problems;
    private final Spool spool;
    private final Pictures pictures;
    private final RecordLinks links;
    private final MarkdownParser markdown;
    private final NumberCheck numbers;
    private final ChartReader charts;
    private final TreeMap<RecordId, Set<String>> ids = new TreeMap<>();
    private final List<StoryLinks.Anchor> anchors = new ArrayList<>();

    public StoryReader(Site site, Schema schema, SourceTree tree, Spool spool, Pictures pictures, Problems problems) {
        this.site = site;
        this.tree = tree;
        this.spool = spool;
        this.pictures = pictures;
        this.problems = problems;
        links = new RecordLinks(site, schema, problems);
        markdown = new MarkdownParser(Excuse.schemes(schema));
        numbers = new NumberCheck(site, problems);
        charts = new ChartReader(site, schema, markdown, problems);
    }

    /** The site with the cards of all stories. Call it once. */
    public Site read() {
        List<Story> cards = new ArrayList<>();
        site.stories().forEach(story -> card(story).ifPresent(cards::add));
        anchors.forEach(this::checkAnchor);
        if (areAllStoriesRead()) {
            pictures.reportStrays();
        }
        return site.withStories(cards);
    }

    /** A story that cannot be read may declare any picture. */
    private boolean areAllStoriesRead() {
        return site.withheld().unreadable().stream().noneMatch(id -> id.kind().equals("story"));
    }

    private Optional<Story> card(Story story) {
        return tree.read(story.path(), problems)
                .flatMap(source -> FrontMatter.split(source, new Problems()))
                .map(parts -> {
                    Excuses excuses = numbers.excuses(story);
                    StoryPictures shown = new StoryPictures(story, pictures, problems);
                    StoryLinks resolver = new StoryLinks(links, site, story, shown, charts, excuses, problems);
                    MarkdownDocument document =
                            markdown.parse(parts.body(), story.path(), parts.bodyLine(), resolver, problems);
                    spool.put(story.entry().id(), new Html(document.html()));
                    shown.reportUnused();
                    keepAnchors(story, document, resolver);
                    return card(story, document, resolver, excuses);
                });
    }

    private void keepAnchors(Story story, MarkdownDocument document, StoryLinks resolver) {
        if (!document.headings().isEmpty()) {
            ids.put(story.entry().id(), new TreeSet<>(document.ids()));
        }
        anchors.addAll(resolver.anchors());
    }

    private Story card(Story story, MarkdownDocument document, StoryLinks resolver, Excuses excuses) {
        String summary = story.entry().text("summary").orElseGet(() -> Excerpt.of(document.lead()));
        List<Story.Heading> headings = document.headings().stream()
                .map(heading -> new Story.Heading(heading.level(), heading.id(), heading.text()))
                .toList();
        return new Story(
                story.entry(),
                story.place(),
                summary,
                WordCount.of(document.plain()),
                resolver.uses(),
                numbers.check(story, document, resolver.marks(), excuses),
                resolver.charts(),
                headings,
                story.path());
    }

    private static String cure(String heading, Set<String> headings) {
        if (headings.isEmpty()) {
            return "那一篇没有小标题；去掉 # 和后面的字";
        }
        return Spelling.nearest(heading, headings)
                .map(near -> "是不是“#" + near + "”？")
                .orElse("可以写：#" + String.join("、#", headings));
    }

    private void checkAnchor(StoryLinks.Anchor anchor) {
        boolean isStory = anchor.story().kind().equals("story");
        if (isStory && !ids.getOrDefault(anchor.story(), Set.of()).contains(anchor.heading())) {
            problems.report(
                    Code.ANCHOR_DEAD,
                    anchor.at(),
                    anchor.story().path(),
                    anchor.heading(),
                    cure(anchor.heading(), ids.getOrDefault(anchor.story(), Set.of())));
        }
    }
}
