package kanjian.plan;

import java.util.List;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Story;
import kanjian.page.machine.News;
import kanjian.text.date.Period;
import kanjian.view.Views;

/** Plans the feeds. */
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
                                        name + "：" + place.name(),
                                        views.links().place(place).address(),
                                        views.gathering().stories(place))),
                        views.site().ofKind("topic").stream()
                                .map(topic -> page(
                                        name + "：" + views.links().title(topic.id()),
                                        views.links().link(topic.id()).address(),
                                        views.relations().storiesNaming(topic.id()))))
                .flatMap(feeds -> feeds)
                .filter(news -> !news.items().isEmpty())
                .toList();
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
