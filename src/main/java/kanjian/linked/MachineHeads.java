package kanjian.linked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Html;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.FeedLink;
import kanjian.page.machine.MachineHead;
import kanjian.page.machine.News;
import kanjian.page.machine.PageTag;
import kanjian.page.machine.PreviewCard;

/** Makes what the head of a page tells machines; pure, from any thread. */
public final class MachineHeads {
    private static final String WHOLE_SITE = "/";

    private final Chrome site;
    private final PageTags tags;
    private final SocialTags social;
    private final PreviewCards cards;
    private final LinkedPages linked;
    private final Map<String, News> news;
    private final Versions versions;

    /**
     * @param settings of the site, which the rules have found complete for its profile
     * @param news all feeds of the site
     */
    public MachineHeads(Entry settings, Chrome site, List<News> news) {
        this.site = site;
        this.tags = new PageTags(settings, site.baseUrl());
        this.social = new SocialTags(site);
        this.cards = new PreviewCards(site);
        this.linked = new LinkedPages(settings, site);
        this.versions = new Versions(settings, site.baseUrl());
        this.news = news.stream().collect(Collectors.toMap(News::address, Function.identity()));
    }

    public MachineHead of(Page page) {
        return new MachineHead(
                tags.of(page),
                tags.required(page),
                site.features().opengraph() ? social.of(page, card(page)) : List.<PageTag>of(),
                feeds(page.head().address()),
                versions.of(page),
                site.features().jsonld() ? linked.of(page) : Html.EMPTY);
    }

    /** What the page's preview card says; empty when it has none. */
    public Optional<PreviewCard> card(Page page) {
        return cards.of(page);
    }

    private List<FeedLink> feeds(String address) {
        return Stream.of(WHOLE_SITE, address)
                .distinct()
                .filter(news::containsKey)
                .map(news::get)
                .flatMap(one -> Stream.of(
                        new FeedLink("application/atom+xml", one.title(), one.address() + "feed.xml"),
                        new FeedLink("application/feed+json", one.title(), one.address() + "feed.json")))
                .toList();
    }
}
