package kanjian.linked;

import java.util.List;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.page.Page;
import kanjian.page.SitePage;
import kanjian.page.machine.VersionLink;

/** The languages that the site is published in (语言版本): each page has the same address below each of their addresses. */
final class Versions {
    private static final String OWN = "zh-Hans";
    private static final String OTHERWISE = "x-default";

    private final List<VersionLink> sites;

    Versions(Entry settings, String baseUrl) {
        List<VersionLink> others = settings.parts("versions").stream()
                .map(one -> new VersionLink(
                        one.text("language").orElse(""), one.text("base_url").orElse("")))
                .toList();
        sites = others.isEmpty()
                ? List.of()
                : Stream.of(
                                Stream.of(new VersionLink(OWN, baseUrl)),
                                others.stream(),
                                Stream.of(new VersionLink(OTHERWISE, baseUrl)))
                        .flatMap(all -> all)
                        .toList();
    }

    /** Every version names all of them and itself, as search engines ask; empty for what is no page of the site. */
    List<VersionLink> of(Page page) {
        return page instanceof SitePage.NotFound || page instanceof SitePage.Redirect
                ? List.of()
                : sites.stream()
                        .map(site -> new VersionLink(
                                site.language(),
                                site.url() + page.head().address().substring(1)))
                        .toList();
    }
}
