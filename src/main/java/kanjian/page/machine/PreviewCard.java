package kanjian.page.machine;

import java.util.List;
import kanjian.text.amount.Piece;

/**
 * What the preview card of a page says (预览图): chat software shows it where somebody shares the link.
 *
 * @param path of the picture from the top of the site, such as {@code cards/places/hanyin.1f0c9a3e.png}
 * @param alt what the picture says, for those who do not see it
 * @param kicker where and what, such as 湖南省湘潭市 or 湘潭县 · 故事
 * @param title the place's name or the story's title
 * @param figure its key figure as it was printed, in parts; empty when it has none
 * @param label what the figure counts, or what the page tells where there is no figure
 * @param told when and who, such as 截至2023年9月 · 代表
 * @param site the site's name
 */
public record PreviewCard(
        String path,
        String alt,
        String kicker,
        String title,
        List<Piece> figure,
        String label,
        String told,
        String site) {
    /** Pixels; what chat software asks for. */
    public static final int WIDTH = 1200;

    /** Pixels. */
    public static final int HEIGHT = 630;

    public PreviewCard {
        figure = List.copyOf(figure);
    }
}
