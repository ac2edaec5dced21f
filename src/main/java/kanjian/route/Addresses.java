package kanjian.route;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.schema.Kind;
import kanjian.schema.Schema;

/**
 * The address of every record (地址), from the top of the site. An address depends on the record's id alone (and, for a record shown
 * as a block, on its place), so that it never changes by itself.
 */
public final class Addresses {
    private final Schema schema;
    private final Site site;
    private final Set<String> lit = new HashSet<>();
    private final Optional<String> only;

    public Addresses(Schema schema, Site site) {
        this(schema, site, Optional.empty());
    }

    /** For records that are samples (示例) and shown on one page alone: whatever names one of them leads to {@code address}. */
    public static Addresses allAt(String address, Schema schema, Site site) {
        return new Addresses(schema, site, Optional.of(address));
    }

    private Addresses(Schema schema, Site site, Optional<String> only) {
        this.only = only;
        this.schema = schema;
        this.site = site;
        Stream.of(
                        site.entries().stream().map(Entry::place),
                        site.stories().stream().map(Story::place),
                        site.places().stream()
                                .filter(place -> place.entry().value("summary").isPresent())
                                .map(Place::id))
                .flatMap(places -> places)
                .distinct()
                .flatMap(place -> site.place(place.path()).stream())
                .forEach(place -> site.pathOf(place).forEach(above -> lit.add(above.slug())));
    }

    /** Whether a place has a page: it or a place below it has a record, a story or a summary. */
    public boolean hasPage(Place place) {
        return lit.contains(place.slug());
    }

    /** Such as {@code /stations/x/} or {@code /places/hanyin/claims/#claim-first}; empty when the record is shown nowhere, as a place without records. */
    public Optional<String> of(RecordId id) {
        if (only.isPresent()) {
            return only;
        }
        Kind kind = schema.kind(id.kind());
        return switch (kind.shown()) {
            case PAGE ->
                Optional.of(pageOf(kind, id)).filter(address -> !id.kind().equals("place") || lit.contains(id.path()));
            case BLOCK ->
                site.find(id)
                        .map(Entry::place)
                        .filter(place -> site.place(place.path()).isPresent())
                        .map(place -> block(pageOf(schema.kind("place"), place), kind) + "#" + anchor(id));
            case NONE -> Optional.empty();
        };
    }

    private static String pageOf(Kind kind, RecordId id) {
        return switch (kind.name()) {
            case "page" -> "/" + id.path() + "/";
            case "figure", "place" -> "/" + kind.folder() + "/" + id.path() + "/";
            default -> "/" + kind.folder() + "/" + id.local() + "/";
        };
    }

    /** The file that is served at an address: {@code /places/x/} → {@code places/x/index.html}. */
    public static String file(String address) {
        return address.substring(1) + (address.endsWith("/") ? "index.html" : "");
    }

    /** The page of all records of a kind at the place whose own page has the address {@code place}. */
    public static String block(String place, Kind kind) {
        return place + kind.folder() + "/";
    }

    /** The id of a record's element in its kind's block. */
    public static String anchor(RecordId id) {
        return id.kind() + "-" + id.local();
    }
}
