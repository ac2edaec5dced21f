package kanjian.view;

import java.util.ArrayList;
import java.util.List;
import kanjian.model.Place;
import kanjian.model.Site;
import kanjian.page.Page;
import kanjian.page.value.EntryView;
import kanjian.page.value.Link;
import kanjian.route.Sections;
import kanjian.schema.Schema;
import kanjian.words.Phrase;
import kanjian.words.Wording;
import kanjian.words.Words;

/** Titles, sections and breadcrumbs of pages. */
public final class Heads {
    private final Site site;
    private final RecordLinker links;
    private final Schema schema;
    private final Words words;

    public Heads(Site site, RecordLinker links, Schema schema, Words words) {
        this.site = site;
        this.links = links;
        this.schema = schema;
        this.words = words;
    }

    public Link home() {
        return new Link("page", words.say(Wording.MENU_HOME), "/");
    }

    /** A page straight below the home page. */
    public Page.Head top(String address, String title, String description, String section) {
        return new Page.Head(address, title, description, section, List.of(home(), new Link("page", title, address)));
    }

    public Page.Head place(Place place, String description) {
        List<Link> crumbs = new ArrayList<>(List.of(home()));
        site.pathOf(place).forEach(step -> crumbs.add(links.place(step)));
        Link self = links.place(place);
        return new Page.Head(self.address(), place.name(), description, "places", crumbs);
    }

    /** A record's page below its place's, or below its kind's list when it belongs to no place. */
    public Page.Head record(EntryView entry, String description) {
        return below(entry.kind(), entry.title(), entry.address(), entry.place(), description);
    }

    public Page.Head below(String kind, String title, String address, Link place, String description) {
        List<Link> crumbs = new ArrayList<>(List.of(home()));
        if (place.isShown()) {
            crumbs.add(place);
        } else {
            crumbs.add(list(kind));
        }
        crumbs.add(new Link(kind, title, address));
        return new Page.Head(address, title, description, section(kind), crumbs);
    }

    public Link list(String kind) {
        return new Link("page", listTitle(kind), "/" + schema.kind(kind).folder() + "/");
    }

    /** What the list of a kind is called: by the words of the theme, else as the kind itself is. */
    public String listTitle(String kind) {
        return words.phrase("kinds." + kind)
                .map(Phrase::toString)
                .orElseGet(() -> schema.kind(kind).chinese());
    }

    public static String section(String kind) {
        return Sections.of(kind);
    }
}
