package kanjian.view;

import java.util.List;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.prose.ProseReader;
import kanjian.route.Addresses;
import kanjian.schema.Schema;
import kanjian.view.order.RecordOrder;
import kanjian.words.Words;

/** Everything that turns records into what pages show, made once for a build. */
public record Views(
        Site site,
        Schema schema,
        Words words,
        RecordLinker links,
        SourceViews sources,
        ActorViews actors,
        FigureViews figures,
        EntryViews entries,
        StoryCards cards,
        Corrections corrections,
        Relations relations,
        Gathering gathering,
        Tiles tiles,
        Heads heads,
        RecordOrder order) {
    /** The figures that are still held true, by id; withdrawn ones keep nothing but their own page. */
    public List<Entry> standingFigures() {
        return site.ofKind("figure").stream()
                .filter(figure -> !figure.isWithdrawn())
                .toList();
    }

    public static Views of(Site site, Schema schema, ProseReader prose, Words words) {
        return of(site, schema, new Addresses(schema, site), prose, words);
    }

    /** @param addresses where other records than those of the site's own pages are shown */
    public static Views of(Site site, Schema schema, Addresses addresses, ProseReader prose, Words words) {
        RecordOrder order = new RecordOrder(site);
        RecordLinker links = new RecordLinker(site, schema, addresses);
        SourceViews sources = new SourceViews(site, links);
        ActorViews actors = new ActorViews(site, links);
        Reckonings reckonings = new Reckonings(site, links);
        FigureViews figures = new FigureViews(site, links, sources, actors, prose, reckonings, words);
        EntryViews entries = new EntryViews(schema, links, figures, sources, actors, prose, reckonings, order);
        Gathering gathering = new Gathering(site);
        return new Views(
                site,
                schema,
                words,
                links,
                sources,
                actors,
                figures,
                entries,
                new StoryCards(site, links, figures, actors, words),
                new Corrections(site, links),
                new Relations(site, schema),
                gathering,
                new Tiles(site, links, gathering, figures, words),
                new Heads(site, links, schema, words),
                order);
    }
}
