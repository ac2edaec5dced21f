package kanjian.chart;

import java.util.Arrays;
import java.util.function.BiFunction;
import kanjian.model.Html;

/** A year cut into equal periods, with a mark in each. */
enum Rhythm {
    WEEK("每周", 52, "周"),
    MONTH("每月", 12, "月"),
    QUARTER("每季", 4, "季度"),
    HALF("每半年", 2, "半年"),
    YEAR("每年", 1, "年");

    private static final int WIDTH = 312;
    private static final int HEIGHT = 22;
    private static final int MARK = 12;

    private final String word;
    private final int periods;
    private final String name;

    Rhythm(String word, int periods, String name) {
        this.word = word;
        this.periods = periods;
        this.name = name;
    }

    static Html draw(String key, String words, BiFunction<Integer, String, String> description) {
        return Arrays.stream(values())
                .filter(rhythm -> words.contains(rhythm.word))
                .findFirst()
                .map(rhythm -> rhythm.svg(key, words, description))
                .orElse(Html.EMPTY);
    }

    private Html svg(String key, String words, BiFunction<Integer, String, String> description) {
        Svg svg = new Svg(
                key,
                words,
                description.apply(periods, name),
                "class=\"year\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\"100%\"");
        int width = WIDTH / periods;
        int side = Math.min(MARK, width - 2);
        for (int i = 0; i < periods; i++) {
            svg.rect("class=\"trk\"", i * width + ".5", "0.5", "" + (width - 1), "" + (HEIGHT - 1));
            svg.rect(
                    "class=\"val\"",
                    "" + (i * width + (width - side) / 2),
                    "" + (HEIGHT - side) / 2,
                    "" + side,
                    "" + side);
        }
        return svg.html();
    }
}
