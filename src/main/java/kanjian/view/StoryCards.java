package kanjian.view;

import java.util.List;
import java.util.stream.Collectors;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Unknown;
import kanjian.page.value.StoryCard;
import kanjian.page.value.UnknownView;
import kanjian.text.date.Period;
import kanjian.words.Wording;
import kanjian.words.Words;

/** Stories as other pages show them. */
public final class StoryCards {
    private final Site site;
    private final RecordLinker links;
    private final FigureViews figures;
    private final ActorViews actors;
    private final Words words;

    public StoryCards(Site site, RecordLinker links, FigureViews figures, ActorViews actors, Words words) {
        this.site = site;
        this.links = links;
        this.figures = figures;
        this.actors = actors;
        this.words = words;
    }

    public List<StoryCard> cards(List<Story> stories) {
        return stories.stream().map(story -> card(story, "")).toList();
    }

    public StoryCard card(Story story, String reason) {
        Entry entry = story.entry();
        return new StoryCard(
                links.link(entry.id()),
                entry.text("subtitle").orElse(""),
                story.summary(),
                links.link(story.place()),
                actors.view(entry.value("actor").orElseThrow(), story.owner()),
                when(entry),
                entry.reference("lead").map(figures::view),
                story.figures().size(),
                provenance(entry),
                entry.references("topics").stream().map(links::link).toList(),
                reason);
    }

    private Object when(Entry entry) {
        return entry.period("date")
                .<Object>map(FigureViews::when)
                .or(() -> entry.unknown("date").map(FigureViews::unknown))
                .orElseGet(() -> new UnknownView(Unknown.Word.ABSENT.chinese(), words.say(Wording.STORY_UNDATED)));
    }

    private String provenance(Entry entry) {
        String sources = entry.references("sources").stream()
                .map(RecordId::path)
                .map(path -> SourceViews.line(site.entry(new RecordId("source", path))))
                .collect(Collectors.joining("；"));
        return words.say(Wording.STORY_FROM, sources);
    }

    /** The month that a story belongs to: {@code 2023-11}, or {@code undated}. */
    public static String month(Story story) {
        return story.entry()
                .period("date")
                .filter(Period::isYearKnown)
                .map(Period::edtf)
                .filter(edtf -> edtf.matches("\\d{4}-\\d\\d.*"))
                .map(edtf -> edtf.substring(0, 7))
                .orElse("undated");
    }
}
