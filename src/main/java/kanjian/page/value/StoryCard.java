package kanjian.page.value;

import java.util.List;
import java.util.Optional;

/**
 * What one page shows of a story (报道).
 *
 * @param summary at most about 90 characters
 * @param when a {@link WhenView} or an {@link UnknownView}
 * @param lead the figure drawn beside it
 * @param figures how many figures it binds
 * @param provenance such as 据湖南日报，2022-08-15
 * @param reason why it is named on this page; empty in plain lists
 */
public record StoryCard(
        Link link,
        String subtitle,
        String summary,
        Link place,
        ActorView actor,
        Object when,
        Optional<FigureView> lead,
        int figures,
        String provenance,
        List<Link> topics,
        String reason) {
    public StoryCard {
        topics = List.copyOf(topics);
    }
}
