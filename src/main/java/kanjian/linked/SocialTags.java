package kanjian.linked;

import java.util.List;
import java.util.stream.Stream;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.PageTag;
import kanjian.page.value.WhenView;

/** What makers of link previews read, by the Open Graph protocol. */
final class SocialTags {
    private final Chrome site;

    SocialTags(Chrome site) {
        this.site = site;
    }

    List<PageTag> of(Page page) {
        Page.Head head = page.head();
        boolean isStory = page instanceof Page.StoryPage;
        return Stream.of(
                        new String[] {"og:type", isStory ? "article" : "website"},
                        new String[] {"og:site_name", site.name()},
                        new String[] {"og:locale", "zh_CN"},
                        new String[] {"og:title", head.title()},
                        new String[] {"og:description", head.description()},
                        new String[] {"og:url", site.baseUrl() + head.address().substring(1)},
                        new String[] {"article:published_time", isStory ? published((Page.StoryPage) page) : ""})
                .filter(tag -> !tag[1].isBlank())
                .map(tag -> new PageTag(tag[0], tag[1]))
                .toList();
    }

    private static String published(Page.StoryPage story) {
        return story.f().get("publish_at") instanceof WhenView day ? day.datetime() : "";
    }
}
