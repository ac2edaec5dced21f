package kanjian.plan;

import java.util.List;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Story;
import kanjian.page.machine.News;
import kanjian.page.value.CorrectionView;
import kanjian.text.date.Period;
import kanjian.view.Views;
import kanjian.words.Wording;

/** Plans the feeds: the stories of the site, of places and of topics, and the corrections. */
final class NewsPlan {
    private static final int NEWEST = 50;

    private final Views views;

    NewsPlan(Views views) {
        this.views = views;
    }

    List<News> all() {
        String name = views.site().settings().text("name").orElse("");
        return Stream.of(
                        Stream.of(news("feed.xml", name, "/", views.site().stories())),
                        views.site().places().stream()
                                .filter(views.links()::hasPage)
                                .map(place -> page(
                                        views.words().say(Wording.NEWS_OF, name, place.name()),
                                        views.links().place(place).address(),
                                        views.gathering().stories(place))),
                        views.site().ofKind("topic").stream()
                                .map(topic -> page(
                                        views.words()
                                                .say(
                                                        Wording.NEWS_OF,
                                                        name,
                                                        views.links().title(topic.id())),
                                        views.links().link(topic.id()).address(),
                                        views.relations().storiesNaming(topic.id()))),
                        Stream.of(corrections(name)))
                .flatMap(feeds -> feeds)
                .filter(news -> !news.items().isEmpty())
                .toList();
    }

    /** Each correction is an entry of its own, which leads to its line on the page of all. */
    private News corrections(String name) {
        return new News(
                "corrections/feed.xml",
                views.words().say(Wording.NEWS_OF, name, views.words().say(Wording.PAGE_CORRECTIONS)),
                "/corrections/",
                views.corrections().all().stream()
                        .limit(NEWEST)
                        .map(one -> correction(one, name))
                        .toList());
    }

    private News.Item correction(CorrectionView one, String name) {
        String part = one.part().isEmpty() ? "" : one.part() + "：";
        return new News.Item(
                views.words().say(Wording.NEWS_CORRECTION, one.of().title()),
                "/corrections/#" + one.id(),
                part + views.words().say(Wording.NEWS_CHANGE, one.old(), one.now(), one.reason()),
                one.day() + "T00:00:00+08:00",
                name);
    }

    private News page(String title, String address, List<Story> stories) {
        return news(address.substring(1) + "feed.xml", title, address, stories);
    }

    private News news(String path, String title, String address, List<Story> stories) {
        return new News(
                path,
                title,
                address,
                stories.stream().limit(NEWEST).map(this::item).toList());
    }

    private News.Item item(Story story) {
        Entry entry = story.entry();
        return new News.Item(
                story.title(),
                views.links().link(entry.id()).address(),
                story.summary(),
                entry.period("publish_at")
                        .flatMap(Period::firstDay)
                        .map(day -> day + "T" + entry.text("publish_time").orElse("00:00") + ":00+08:00")
                        .orElse(""),
                entry.texts("authors").stream()
                        .findFirst()
                        .orElse(views.site().settings().text("name").orElse("")));
    }
}
