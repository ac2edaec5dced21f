package kanjian.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kanjian.model.Entry;
import kanjian.model.Html;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.SitePage;
import kanjian.page.value.Link;
import kanjian.text.Json;

/** Pages in the words of schema.org, as JSON-LD: what the page is about, and where it stands. A list does not repeat its items. */
final class LinkedPages {
    private final Chrome site;
    private final Optional<Thing> publisher;
    private final Stories stories;
    private final Observations observations;
    private final StationDays days;
    private final Downloads downloads;

    LinkedPages(Entry settings, Chrome site) {
        this.site = site;
        this.publisher = settings.text("publisher")
                .map(name -> Thing.of("GovernmentOrganization").with("name", name));
        this.stories = new Stories(site.baseUrl(), publisher);
        this.observations = new Observations(site.baseUrl());
        this.days = new StationDays(site.baseUrl());
        this.downloads = new Downloads(site, publisher);
    }

    /** The content of a {@code script} element; empty for pages that are no part of the site. */
    Html of(Page page) {
        if (page instanceof SitePage.NotFound || page instanceof SitePage.Redirect) {
            return Html.EMPTY;
        }
        List<Map<String, Object>> graph = new ArrayList<>();
        subject(page).ifPresent(thing -> graph.add(thing.tree()));
        if (page instanceof Page.StationPage station) {
            days.of(station).ifPresent(event -> graph.add(event.tree()));
        }
        if (page.head().crumbs().size() > 1) {
            graph.add(path(page.head()).tree());
        }
        if (graph.isEmpty()) {
            return Html.EMPTY;
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.put("@graph", graph);
        return new Html(Json.inline(whole));
    }

    private Optional<Thing> subject(Page page) {
        if (page instanceof Page.Home home) {
            return Optional.of(website(home.head()));
        }
        if (page instanceof Page.StoryPage story) {
            return stories.of(story);
        }
        if (page instanceof Page.FigurePage figure) {
            return observations.of(figure.figure());
        }
        if (page instanceof Page.PlacePage place) {
            return Optional.of(place(place));
        }
        if (page instanceof Page.RecordPage record) {
            return record(record);
        }
        if (page instanceof Page.StationPage station) {
            return record(station.record());
        }
        if (page instanceof Page.IndicatorPage indicator) {
            return downloads.of(indicator);
        }
        if (page instanceof SitePage.TablePage table) {
            return Optional.of(downloads.of(table));
        }
        return page instanceof SitePage.DataPage data ? Optional.of(downloads.of(data)) : Optional.empty();
    }

    private Thing website(Page.Head head) {
        return Thing.of("WebSite")
                .with("name", site.name())
                .with("alternateName", site.tagline())
                .with("description", head.description())
                .with("url", site.baseUrl())
                .with("inLanguage", "zh-Hans")
                .with("publisher", publisher)
                .with("potentialAction", search());
    }

    /** The page that looks things up takes the words as {@code q}. */
    private Optional<Thing> search() {
        return site.features().search()
                ? Optional.of(Thing.of("SearchAction")
                        .with("target", Thing.of("EntryPoint").with("urlTemplate", url("/search/") + "?q={q}"))
                        .with("query-input", "required name=q"))
                : Optional.empty();
    }

    /** A zone (园区) is no division of the state. */
    private Thing place(Page.PlacePage page) {
        List<Link> crumbs = page.head().crumbs();
        Link above = crumbs.get(crumbs.size() - 2);
        Optional<Thing> container = above.kind().equals("place")
                ? Optional.of(Thing.of("AdministrativeArea")
                        .with("name", above.title())
                        .with("url", url(above.address())))
                : Optional.empty();
        return Thing.of(page.kind().value().equals("zone") ? "Place" : "AdministrativeArea")
                .with("name", page.name())
                .with("url", url(page.head().address()))
                .with("containedInPlace", container);
    }

    /** Deputies by what they do in public, stations by where they are; other kinds have no word of their own in schema.org. */
    private Optional<Thing> record(Page.RecordPage page) {
        Map<String, Object> f = page.entry().f();
        return switch (page.entry().kind()) {
            case "deputy" -> Optional.of(named("Person", page).with("jobTitle", known(f, "post")));
            case "station" ->
                Optional.of(named("Place", page)
                        .with("address", known(f, "address"))
                        .with("telephone", known(f, "public_phone")));
            default -> Optional.empty();
        };
    }

    private Thing named(String type, Page.RecordPage page) {
        String url = url(page.head().address());
        return Thing.of(type)
                .with("@id", url)
                .with("name", page.entry().title())
                .with("description", page.head().description())
                .with("url", url);
    }

    /** A text; empty where the record is silent or says that it is not known. */
    private static String known(Map<String, Object> f, String field) {
        return f.get(field) instanceof String text ? text : "";
    }

    private Thing path(Page.Head head) {
        List<Link> crumbs = head.crumbs();
        return Thing.of("BreadcrumbList")
                .with(
                        "itemListElement",
                        IntStream.range(0, crumbs.size())
                                .mapToObj(at -> Thing.of("ListItem")
                                        .with("position", at + 1)
                                        .with("name", crumbs.get(at).title())
                                        .with("item", url(crumbs.get(at).address())))
                                .toList());
    }

    private String url(String address) {
        return site.baseUrl() + address.substring(1);
    }
}
