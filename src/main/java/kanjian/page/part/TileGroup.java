package kanjian.page.part;

import java.util.List;
import kanjian.page.value.Link;

/**
 * The divisions of one prefecture.
 *
 * @param heading the prefecture
 * @param note such as 湖南省 · 5个县市区、1个园区，收录2个
 */
public record TileGroup(Link heading, String note, List<Tile> tiles) {
    public TileGroup {
        tiles = List.copyOf(tiles);
    }
}
