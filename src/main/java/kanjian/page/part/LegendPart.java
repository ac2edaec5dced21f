package kanjian.page.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.page.value.EntryView;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;
import kanjian.page.value.StoryCard;

/**
 * What one page of the legend (图例) explains, by samples that are no facts.
 *
 * @param pages those of all parts
 * @param figures one sample of each way in which a figure is told
 * @param records samples by their kind
 */
public record LegendPart(
        Subject subject,
        List<Link> pages,
        List<FigureView> figures,
        List<ChartView> charts,
        Map<String, List<EntryView>> records,
        Optional<Lead> lead,
        List<TileGroup> tiles,
        List<StoryCard> stories) {
    public LegendPart {
        pages = List.copyOf(pages);
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        records = Map.copyOf(records);
        tiles = List.copyOf(tiles);
        stories = List.copyOf(stories);
    }

    /** Each on a page of its own, so that none grows large. */
    public enum Subject {
        FIGURES,
        CHARTS,
        PARTS
    }
}
