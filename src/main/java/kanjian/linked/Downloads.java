package kanjian.linked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.SitePage;

/** The tables of the site as data sets with their downloads. */
final class Downloads {
    private final Chrome site;
    private final Optional<Thing> publisher;

    Downloads(Chrome site, Optional<Thing> publisher) {
        this.site = site;
        this.publisher = publisher;
    }

    Thing of(SitePage.DataPage page) {
        return Thing.of("DataCatalog")
                .with("@id", url(page.head().address()))
                .with("name", page.head().title())
                .with("description", page.head().description())
                .with("url", url(page.head().address()))
                .with("copyrightNotice", site.licence())
                .with("publisher", publisher)
                .withReferences(
                        "dataset",
                        page.downloads().stream()
                                .map(one -> url(one.address()))
                                .distinct()
                                .toList());
    }

    Thing of(SitePage.TablePage page) {
        String url = url(page.head().address());
        return dataset(
                        page.head().title(),
                        page.head().description(),
                        page.table().csv(),
                        page.table().json())
                .with("@id", url)
                .with("url", url)
                .withReferences("includedInDataCatalog", List.of(url("/data/")));
    }

    /** Empty when its table is not offered. */
    Optional<Thing> of(Page.IndicatorPage page) {
        return page.csv().isEmpty()
                ? Optional.empty()
                : Optional.of(dataset(page.head().title(), page.head().description(), page.csv(), "")
                        .with("url", url(page.head().address())));
    }

    private Thing dataset(String name, String description, String csv, String json) {
        return Thing.of("Dataset")
                .with("name", name)
                .with("description", description)
                .with("inLanguage", "zh-Hans")
                .with("copyrightNotice", site.licence())
                .with("publisher", publisher)
                .with(
                        "distribution",
                        Stream.concat(file("text/csv", csv), file("application/json", json))
                                .toList());
    }

    private Stream<Thing> file(String type, String address) {
        return address.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Thing.of("DataDownload").with("encodingFormat", type).with("contentUrl", url(address)));
    }

    private String url(String address) {
        return site.baseUrl() + address.substring(1);
    }
}
