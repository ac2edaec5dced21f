package kanjian.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kanjian.model.Entry;
import kanjian.page.Chrome;
import kanjian.page.machine.DataFile;
import kanjian.text.Json;

/** The list of data sets for portals of open data (数据目录), in the words of DCAT as JSON-LD. */
final class Catalogue {
    private static final Map<String, Object> CONTEXT = JsonObject.of(
            "dcat",
            "http://www.w3.org/ns/dcat#",
            "dct",
            "http://purl.org/dc/terms/",
            "foaf",
            "http://xmlns.com/foaf/0.1/",
            "rdfs",
            "http://www.w3.org/2000/01/rdf-schema#",
            "@language",
            "zh-Hans");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String CHINESE = "http://id.loc.gov/vocabulary/iso639-1/zh";

    private final Chrome site;
    private final Optional<String> publisher;

    private Catalogue(Chrome site, Entry settings) {
        this.site = site;
        this.publisher = settings.text("publisher");
    }

    static DataFile file(List<Table<?>> tables, Chrome site, Entry settings) {
        return new DataFile("data/catalog.jsonld", Json.of(new Catalogue(site, settings).told(tables)));
    }

    private Map<String, Object> told(List<Table<?>> tables) {
        Map<String, Object> catalogue = JsonObject.of(
                "@context",
                CONTEXT,
                "@id",
                url("data/#catalog"),
                "@type",
                "dcat:Catalog",
                "dct:title",
                site.name() + "：数据");
        catalogue.putAll(common(url("data/"), site.summary()));
        catalogue.put("dcat:dataset", tables.stream().map(this::dataset).toList());
        return catalogue;
    }

    private Map<String, Object> dataset(Table<?> table) {
        String page = url("data/" + table.name() + "/");
        Map<String, Object> dataset =
                JsonObject.of("@id", page + "#dataset", "@type", "dcat:Dataset", "dct:title", table.title());
        dataset.putAll(common(page, "本站的" + table.title() + "，每行一条记录。"));
        dataset.put("dcat:landingPage", iri(page));
        dataset.put(
                "dcat:distribution",
                List.of(distribution(table, "csv", "text/csv"), distribution(table, "json", "application/json")));
        return dataset;
    }

    private Map<String, Object> distribution(Table<?> table, String ending, String type) {
        String file = url("data/" + table.name() + "." + ending);
        Map<String, Object> distribution = JsonObject.of(
                "@id",
                file,
                "@type",
                "dcat:Distribution",
                "dct:title",
                table.title() + "（" + ending.toUpperCase(Locale.ROOT) + "）",
                "dcat:accessURL",
                iri(url("data/" + table.name() + "/")),
                "dcat:downloadURL",
                iri(file),
                "dcat:mediaType",
                iri(MEDIA_TYPES + type),
                "dct:rights",
                rights());
        if (ending.equals("csv")) {
            distribution.put("dct:conformsTo", iri(url("data/" + table.name() + ".schema.json")));
        }
        return distribution;
    }

    /** A publisher that is not known is left out. */
    private Map<String, Object> common(String page, String description) {
        Map<String, Object> told = JsonObject.of(
                "dct:description",
                description,
                "foaf:page",
                iri(page),
                "dct:language",
                iri(CHINESE),
                "dct:rights",
                rights());
        publisher.ifPresent(
                name -> told.put("dct:publisher", JsonObject.of("@type", "foaf:Organization", "foaf:name", name)));
        return told;
    }

    /** The words of the site's owner: no licence is guessed from them. */
    private Map<String, Object> rights() {
        return JsonObject.of("@type", "dct:RightsStatement", "rdfs:label", site.licence());
    }

    private String url(String path) {
        return site.baseUrl() + path;
    }

    private static Map<String, Object> iri(String address) {
        return JsonObject.of("@id", address);
    }
}
