package kanjian.linked;

import java.util.Optional;
import java.util.stream.Stream;
import kanjian.page.Page;

/** The tables of the site as data sets with their downloads. */
final class Downloads {
    private final String baseUrl;

    Downloads(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    Thing of(Page.DataPage page) {
        return Thing.of("DataCatalog")
                .with("name", page.head().title())
                .with("description", page.head().description())
                .with("url", url(page.head().address()))
                .with(
                        "dataset",
                        page.downloads().stream()
                                .map(one -> dataset(one.title(), one.text(), one.csv(), one.json()))
                                .toList());
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
        return baseUrl + address.substring(1);
    }
}
