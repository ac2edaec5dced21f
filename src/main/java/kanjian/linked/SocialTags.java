package kanjian.linked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.PageTag;
import kanjian.page.machine.PreviewCard;
import kanjian.page.value.WhenView;

/** What makers of link previews read, by the Open Graph protocol. */
final class SocialTags {
    private final Chrome site;

    SocialTags(Chrome site) {
        this.site = site;
    }

    List<PageTag> of(Page page, Optional<PreviewCard> card) {
        Page.Head head = page.head();
        boolean isStory = page instanceof Page.StoryPage;
        return Stream.concat(
                        Stream.of(
                                new String[] {"og:type", isStory ? "article" : "website"},
                                new String[] {"og:site_name", site.name()},
                                new String[] {"og:locale", "zh_CN"},
                                new String[] {"og:title", head.title()},
                                new String[] {"og:description", head.description()},
                                new String[] {
                                    "og:url", site.baseUrl() + head.address().substring(1)
                                },
                                new String[] {"article:published_time", isStory ? published((Page.StoryPage) page) : ""
                                }),
                        card.stream().flatMap(this::image))
                .filter(tag -> !tag[1].isBlank())
                .map(tag -> new PageTag(tag[0], tag[1]))
                .toList();
    }

    private Stream<String[]> image(PreviewCard card) {
        return Stream.of(
                new String[] {"og:image", site.baseUrl() + card.path()},
                new String[] {"og:image:type", "image/png"},
                new String[] {"og:image:width", String.valueOf(PreviewCard.WIDTH)},
                new String[] {"og:image:height", String.valueOf(PreviewCard.HEIGHT)},
                new String[] {"og:image:alt", card.alt()});
    }

    private static String published(Page.StoryPage story) {
        return story.f().get("publish_at") instanceof WhenView day ? day.datetime() : "";
    }
}
