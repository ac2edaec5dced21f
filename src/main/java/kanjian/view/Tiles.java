package kanjian.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kanjian.model.Division;
import kanjian.model.Place;
import kanjian.model.PlaceKind;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.page.part.Tile;
import kanjian.page.part.TileGroup;
import kanjian.words.Wording;
import kanjian.words.Words;

/** Divisions as equal squares (方格示意布局): lit where there are records; order by code; no map. */
public final class Tiles {
    private final Site site;
    private final RecordLinker links;
    private final Gathering gathering;
    private final FigureViews figures;
    private final Words words;

    public Tiles(Site site, RecordLinker links, Gathering gathering, FigureViews figures, Words words) {
        this.site = site;
        this.links = links;
        this.gathering = gathering;
        this.figures = figures;
        this.words = words;
    }

    /** A group for each prefecture with a page. */
    public List<TileGroup> all() {
        return site.places().stream()
                .filter(place -> place.kind() == PlaceKind.PREFECTURE)
                .filter(links::hasPage)
                .map(this::prefecture)
                .toList();
    }

    /** What lies below a place: its counties and zones in groups by prefecture, or its townships and villages. */
    public List<TileGroup> below(Place place) {
        return switch (place.kind()) {
            case PROVINCE ->
                site.childrenOf(place).stream()
                        .filter(child -> child.kind() == PlaceKind.PREFECTURE)
                        .filter(links::hasPage)
                        .map(this::prefecture)
                        .toList();
            case PREFECTURE -> List.of(prefecture(place));
            default -> small(place);
        };
    }

    private TileGroup prefecture(Place place) {
        List<Tile> counties = site.divisions().stream()
                .filter(division -> isCountyOf(division, place.code()))
                .map(this::county)
                .toList();
        List<Tile> zones = site.childrenOf(place).stream()
                .filter(child -> child.kind() == PlaceKind.ZONE)
                .map(this::tile)
                .toList();
        List<Tile> tiles = Stream.concat(counties.stream(), zones.stream())
                .sorted((a, b) -> Boolean.compare(b.isLit(), a.isLit()))
                .toList();
        return new TileGroup(links.place(place), note(place, counties.size(), zones.size(), tiles), tiles);
    }

    private static boolean isCountyOf(Division division, String prefecture) {
        return prefecture.length() == 6
                && division.code().startsWith(prefecture.substring(0, 4))
                && !division.code().endsWith("00");
    }

    private String note(Place place, int counties, int zones, List<Tile> tiles) {
        String province = place.parent()
                .flatMap(site::place)
                .map(parent -> parent.name() + " · ")
                .orElse("");
        long lit = tiles.stream().filter(Tile::isLit).count();
        String ofZones = zones > 0 ? "、" + words.say(Wording.TILES_ZONES, zones) : "";
        return province + words.say(Wording.TILES_COUNTIES, counties) + ofZones + "，"
                + words.say(Wording.TILES_LIT, lit);
    }

    private Tile county(Division division) {
        return site.places().stream()
                .filter(place -> place.code().equals(division.code()))
                .findFirst()
                .map(this::tile)
                .orElse(new Tile(division.name(), "", ""));
    }

    private Tile tile(Place place) {
        if (!links.hasPage(place)) {
            return new Tile(place.name(), "", "");
        }
        return new Tile(place.name(), links.place(place).address(), fact(place));
    }

    /** The printed lead figure of the place, else how many stories tell of it. */
    private String fact(Place place) {
        Optional<RecordId> lead = place.entry().reference("lead");
        if (lead.isPresent()) {
            return place.entry().text("lead_word").orElse("")
                    + figures.view(lead.get()).printed();
        }
        int stories = gathering.stories(place).size();
        return stories > 0 ? words.say(Wording.TOPIC_STORIES, stories) : "";
    }

    private List<TileGroup> small(Place place) {
        List<Tile> tiles = new ArrayList<>();
        Predicate<Place> shown = links::hasPage;
        site.childrenOf(place).stream().filter(shown).forEach(child -> {
            tiles.add(tile(child));
            site.childrenOf(child).stream().filter(shown).map(this::tile).forEach(tiles::add);
        });
        return tiles.isEmpty()
                ? List.of()
                : List.of(new TileGroup(links.place(place), words.say(Wording.TILES_BELOW_COUNTY), tiles));
    }
}
