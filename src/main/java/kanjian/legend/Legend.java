package kanjian.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Problems;
import kanjian.model.ChartBlock;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.page.Page;
import kanjian.page.SitePage;
import kanjian.page.part.ChartView;
import kanjian.page.part.Lead;
import kanjian.page.part.LegendPart;
import kanjian.page.part.LegendPart.Subject;
import kanjian.page.part.Tile;
import kanjian.page.part.TileGroup;
import kanjian.page.value.EntryView;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;
import kanjian.page.value.StoryCard;
import kanjian.page.value.WhenView;
import kanjian.prose.ProseReader;
import kanjian.route.Addresses;
import kanjian.schema.Schema;
import kanjian.schema.SchemaReader;
import kanjian.view.ChartRows;
import kanjian.view.Views;
import kanjian.words.Wording;

/** Plans the legend (图例): every sign of the site in every state. All that names a sample leads to the note that it is one. */
public final class Legend {
    private static final String ADDRESS = "/legend/";
    private static final String NOTE = ADDRESS + "#n0";

    /** The ways in which a figure is told, from plain to odd. */
    private static final List<String> FIGURES = List.of(
            "exact",
            "at-least",
            "almost",
            "about",
            "range",
            "vague",
            "compound",
            "stated",
            "rank",
            "target",
            "forecast",
            "share",
            "cut",
            "wrong",
            "unpublished",
            "lost",
            "pending",
            "corrected",
            "withdrawn");

    private final Views site;
    private final Views samples;

    /** @param site whose pages are explained */
    public Legend(Views site) {
        Site invented = Samples.site();
        Schema schema = SchemaReader.read();
        this.site = site;
        samples = Views.of(
                invented,
                schema,
                Addresses.allAt(NOTE, schema, invented),
                new ProseReader(invented, schema, new Problems()),
                site.words());
    }

    public Stream<Page> pages() {
        return Stream.of(figures(), charts(), parts());
    }

    private Page figures() {
        List<FigureView> figures = FIGURES.stream().map(this::figure).toList();
        return page(Subject.FIGURES, figures, List.of(), Map.of(), Optional.empty(), List.of(), List.of());
    }

    private Page charts() {
        return page(
                Subject.CHARTS,
                List.of(),
                List.of(
                        chart("bars", "", "exact", "at-least", "range", "target"),
                        chart("units", "collected", "resolved"),
                        chart("units", "", "almost", "about", "unpublished"),
                        chart("share", "", "share"),
                        chart("trend", "", "wells-2021", "wells-2022", "wells-2023"),
                        chart("small", "", "collected", "at-least"),
                        ofRecord("ledger", new RecordId("ledger", Samples.PLACE + "/gap"), "at-least"),
                        ofRecord("steps", new RecordId("motion", Samples.PLACE + "/steps"))),
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private Page parts() {
        FigureView resolved = figure("resolved");
        return page(
                Subject.PARTS,
                List.of(),
                List.of(),
                Map.of(
                        "ledger", records("ledger"),
                        "motion", records("motion"),
                        "station", records("station"),
                        "deputy", records("deputy")),
                Optional.of(new Lead(
                        resolved, Optional.of(figure("collected")), false, resolved.place(), resolved.label())),
                List.of(tiles(resolved.place())),
                List.of(card(Optional.of(figure("at-least"))), card(Optional.empty())));
    }

    private Page page(
            Subject subject,
            List<FigureView> shown,
            List<ChartView> charts,
            Map<String, List<EntryView>> records,
            Optional<Lead> lead,
            List<TileGroup> tiles,
            List<StoryCard> stories) {
        List<Link> pages = Stream.of(Subject.values()).map(this::link).toList();
        Link self = pages.get(subject.ordinal());
        Page.Head top = site.heads().top(self.address(), self.title(), intro(subject), "");
        return new SitePage.LegendPage(
                top, new LegendPart(subject, pages, shown, charts, records, lead, tiles, stories));
    }

    private Link link(Subject subject) {
        return switch (subject) {
            case FIGURES -> new Link("page", site.words().say(Wording.PAGE_LEGEND), ADDRESS);
            case CHARTS -> new Link("page", site.words().say(Wording.PAGE_LEGEND_CHARTS), ADDRESS + "charts/");
            case PARTS -> new Link("page", site.words().say(Wording.PAGE_LEGEND_PARTS), ADDRESS + "parts/");
        };
    }

    private String intro(Subject subject) {
        return site.words()
                .say(
                        switch (subject) {
                            case FIGURES -> Wording.PAGE_LEGEND_INTRO;
                            case CHARTS -> Wording.PAGE_LEGEND_CHARTS_INTRO;
                            case PARTS -> Wording.PAGE_LEGEND_PARTS_INTRO;
                        });
    }

    private FigureView figure(String name) {
        return samples.figures().view(Samples.figure(name));
    }

    private List<EntryView> records(String kind) {
        return samples.entries().views(samples.site().ofKind(kind));
    }

    private ChartView chart(String form, String whole, String... names) {
        return chart(
                form,
                mentions(names),
                Optional.of(whole).filter(name -> !name.isEmpty()).map(Legend::mention),
                Optional.empty());
    }

    private ChartView ofRecord(String form, RecordId record, String... names) {
        return chart(form, mentions(names), Optional.empty(), Optional.of(record));
    }

    private ChartView chart(
            String form, List<Story.Mention> mentions, Optional<Story.Mention> whole, Optional<RecordId> record) {
        Html title = mentions.isEmpty()
                ? new Html(samples.links().title(record.orElseThrow()))
                : new Html(figure(mentions.get(0).figure().local()).label());
        String key = "chart-" + form + (whole.isPresent() ? "-of" : "");
        return new ChartRows(samples).chart(key, new ChartBlock(form, title, mentions, whole, record));
    }

    private static List<Story.Mention> mentions(String... names) {
        List<Story.Mention> mentions = new ArrayList<>();
        for (String name : names) {
            mentions.add(mention(name));
        }
        return mentions;
    }

    /** Its note is the one that says that it is a sample. */
    private static Story.Mention mention(String name) {
        return new Story.Mention(Samples.figure(name), 0, "");
    }

    private static TileGroup tiles(Link place) {
        return new TileGroup(
                place,
                "",
                List.of(
                        new Tile(place.title(), NOTE, "60余件"),
                        new Tile(place.title(), NOTE, ""),
                        new Tile(place.title(), "", "")));
    }

    private StoryCard card(Optional<FigureView> lead) {
        FigureView figure = figure("at-least");
        return new StoryCard(
                new Link("story", figure.label(), NOTE),
                "",
                figure.scope(),
                figure.place(),
                figure.actor(),
                new WhenView("", "", ""),
                lead,
                lead.isPresent() ? 1 : 0,
                figure.source().line(),
                List.of(),
                "");
    }
}
