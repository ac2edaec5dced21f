package kanjian.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * In which widths the theme wants pictures (图片宽度).
 *
 * @param pixels ascending; the last is that of the largest file that is published
 * @param sizes how wide a picture stands on the page, as the attribute {@code sizes} of HTML tells it
 */
public record Widths(List<Integer> pixels, String sizes) {
    public Widths {
        pixels = pixels.stream().distinct().sorted().toList();
        if (pixels.isEmpty() || pixels.get(0) < 1 || sizes.isBlank()) {
            throw new IllegalArgumentException(pixels + " " + sizes);
        }
    }

    int widest() {
        return pixels.get(pixels.size() - 1);
    }

    /** Those in which a picture is published, ascending: never wider than it is. */
    List<Integer> of(int width) {
        int largest = Math.min(width, widest());
        return Stream.concat(pixels.stream().filter(one -> one < largest), Stream.of(largest))
                .toList();
    }
}
