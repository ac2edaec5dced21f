package kanjian.build;

import java.util.List;
import java.util.stream.Stream;
import kanjian.feed.Atom;
import kanjian.feed.FeedItem;
import kanjian.feed.JsonFeed;
import kanjian.feed.OpenSearch;
import kanjian.feed.Robots;
import kanjian.feed.Sitemap;
import kanjian.hosting.HostSettings;
import kanjian.output.OutputFile;
import kanjian.page.Chrome;
import kanjian.page.machine.DataFile;
import kanjian.page.machine.News;

/** The files that no reader sees, as far as the settings leave them on. */
final class MachineFiles {
    private final Chrome chrome;

    MachineFiles(Chrome chrome) {
        this.chrome = chrome;
    }

    /** @param addresses of the pages that search engines may show */
    Stream<OutputFile> all(Stream<DataFile> tables, List<News> news, List<String> addresses) {
        return Stream.concat(
                Stream.of(tables, news.stream().flatMap(this::feeds), maps(addresses), search())
                        .flatMap(files -> files)
                        .map(file -> OutputFile.of(file.path(), file.text())),
                chrome.features().hosting() ? HostSettings.files(chrome.baseUrl()).stream() : Stream.empty());
    }

    private Stream<DataFile> maps(List<String> addresses) {
        boolean hasMap = chrome.features().sitemap();
        return Stream.concat(
                hasMap ? Sitemap.files(addresses, chrome.baseUrl()).stream() : Stream.empty(),
                chrome.features().robots() ? Stream.of(Robots.file(chrome.baseUrl(), hasMap)) : Stream.empty());
    }

    private Stream<DataFile> search() {
        return chrome.features().search()
                ? Stream.of(OpenSearch.file(chrome.name(), chrome.tagline(), chrome.baseUrl()))
                : Stream.empty();
    }

    /** A story that does not say when the site published it counts as published on the day of the build. */
    private Stream<DataFile> feeds(News news) {
        List<FeedItem> items = news.items().stream()
                .map(item -> new FeedItem(
                        item.title(),
                        item.address(),
                        item.summary(),
                        item.published().isEmpty() ? chrome.built() + "T00:00:00+08:00" : item.published(),
                        item.author()))
                .toList();
        String json = news.path().replaceFirst("xml$", "json");
        return Stream.of(
                Atom.feed(news.path(), news.title(), news.address(), chrome.baseUrl(), items),
                JsonFeed.feed(json, news.title(), news.address(), chrome.baseUrl(), items));
    }
}
