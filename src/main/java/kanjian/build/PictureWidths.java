package kanjian.build;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.picture.Widths;
import kanjian.theme.Theme;

/** In which widths pictures are published: two options of the theme, which a site may set otherwise. */
final class PictureWidths {
    private static final String WIDTHS = "picture_widths";
    private static final String SIZES = "picture_sizes";

    private static final Pattern LIST = Pattern.compile("[1-9][0-9]{1,3}( [1-9][0-9]{1,3})*");

    /** For a theme that does not say, or no widths. */
    private static final String USUAL_WIDTHS = "480 960 1440";

    private static final String USUAL_SIZES = "100vw";

    private PictureWidths() {}

    static Widths of(Optional<Theme> theme, Entry settings) {
        Map<String, Object> options = theme.map(one -> one.chosen(settings)).orElse(Map.of());
        String widths = text(options, WIDTHS, USUAL_WIDTHS);
        return new Widths(
                Stream.of((LIST.matcher(widths).matches() ? widths : USUAL_WIDTHS).split(" "))
                        .map(Integer::valueOf)
                        .toList(),
                text(options, SIZES, USUAL_SIZES));
    }

    private static String text(Map<String, Object> options, String name, String otherwise) {
        return options.get(name) instanceof String text && !text.isBlank() ? text : otherwise;
    }
}
