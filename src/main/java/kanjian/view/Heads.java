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

/** Titles, sections and breadcrumbs of pages. */
public final class Heads {
    public static final Link HOME = new Link("page", "首页", "/");

    private final Site site;
    private final RecordLinker links;
    private final Schema schema;

    public Heads(Site site, RecordLinker links, Schema schema) {
        this.site = site;
        this.links = links;
        this.schema = schema;
    }

    /** A page straight below the home page. */
    public static Page.Head top(String address, String title, String description, String section) {
        return new Page.Head(address, title, description, section, List.of(HOME, new Link("page", title, address)));
    }

    public Page.Head place(Place place, String description) {
        List<Link> crumbs = new ArrayList<>(List.of(HOME));
        site.pathOf(place).forEach(step -> crumbs.add(links.place(step)));
        Link self = links.place(place);
        return new Page.Head(self.address(), place.name(), description, "places", crumbs);
    }

    /** A record's page below its place's, or below its kind's list when it belongs to no place. */
    public Page.Head record(EntryView entry, String description) {
        return below(entry.kind(), entry.title(), entry.address(), entry.place(), description);
    }

    public Page.Head below(String kind, String title, String address, Link place, String description) {
        List<Link> crumbs = new ArrayList<>(List.of(HOME));
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

    public static String listTitle(String kind) {
        return switch (kind) {
            case "place" -> "地方";
            case "story" -> "故事";
            case "deputy" -> "代表";
            case "station" -> "联络站";
            case "motion" -> "议案和建议";
            case "oversight" -> "监督";
            case "campaign" -> "活动";
            case "chain" -> "产业链";
            case "project" -> "项目";
            case "platform" -> "平台";
            case "indicator" -> "指标";
            case "figure" -> "数字";
            case "topic" -> "主题";
            case "source" -> "来源";
            default -> kind;
        };
    }

    public static String section(String kind) {
        return Sections.of(kind);
    }
}
