package kanjian.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.page.value.FigureView;

/** The marks that need a word in the key (图例), in its order. */
enum Mark {
    OPEN,
    BELOW,
    ABOUT,
    RANGE,
    VAGUE,
    STATED,
    PLAN,
    NONE;

    static List<String> of(List<FigureView> figures) {
        List<Mark> used = figures.stream()
                .flatMap(figure -> Stream.concat(ofKind(figure).stream(), ofBound(figure).stream()))
                .toList();
        return Stream.of(values())
                .filter(used::contains)
                .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Optional<Mark> ofKind(FigureView figure) {
        return !figure.isKnown() ? Optional.of(NONE) : Amounts.isPlan(figure) ? Optional.of(PLAN) : Optional.empty();
    }

    private static Optional<Mark> ofBound(FigureView figure) {
        return switch (figure.bound()) {
            case ">=", ">" -> Optional.of(OPEN);
            case "<=", "<" -> Optional.of(BELOW);
            case "~" -> Optional.of(ABOUT);
            case "range" -> Optional.of(RANGE);
            case "vague" -> Optional.of(VAGUE);
            default -> figure.isKnown() && Amounts.printed(figure).isEmpty() ? Optional.of(STATED) : Optional.empty();
        };
    }
}
