package kanjian.chart;

import java.math.BigDecimal;
import java.util.Optional;
import kanjian.model.Html;
import kanjian.page.FigureView;

/** One horizontal bar whose end shows the bound of the value. */
final class Bar {
    private static final String SIZE = "class=\"bar\" width=\"100%\" height=\"1.05em\"";
    /** The longest bar stops short of the edge, so that its open end stays inside. */
    private static final BigDecimal ROOM = new BigDecimal("1.08");

    private static final String SLICES = "<rect class=\"val\" x=\"3\" width=\"6\" height=\"100%\"/>"
            + "<rect class=\"val\" x=\"12\" width=\"3.5\" height=\"100%\"/>"
            + "<rect class=\"val\" x=\"18.5\" width=\"1.5\" height=\"100%\"/>";
    private static final String HOLLOW_END = "<rect class=\"pap\" x=\"-12\" width=\"12.5\" height=\"100%\"/>"
            + "<rect class=\"plan\" x=\"-11\" y=\"4%\" width=\"10.5\" height=\"92%\"/>";
    private static final String HATCHED_END = "<rect class=\"pap\" x=\"-10\" width=\"20\" height=\"100%\"/>"
            + "<rect fill=\"url(#h)\" x=\"-10\" width=\"20\" height=\"100%\"/>";

    private final Svg svg;
    private final BigDecimal scale;

    private Bar(Svg svg, BigDecimal scale) {
        this.svg = svg;
        this.scale = scale.multiply(ROOM);
    }

    static Html draw(String key, FigureView figure, Optional<FigureView> whole, BigDecimal scale) {
        Optional<BigDecimal> frame = whole.flatMap(Amounts::greatest);
        Bar bar = new Bar(new Svg(key, figure.label(), Words.of(figure, whole), SIZE), scale);
        frame.ifPresent(bar::track);
        Optional<BigDecimal> printed = Amounts.printed(figure);
        if (printed.isPresent()) {
            bar.value(figure, printed.get());
        } else if (!figure.isKnown() || frame.isEmpty()) {
            bar.dots(frame.isEmpty());
        } else {
            bar.piece("fill=\"url(#h)\"", frame.get());
        }
        return bar.svg.html();
    }

    static Html frame(String key, FigureView figure, BigDecimal scale) {
        Bar bar = new Bar(new Svg(key, figure.label(), Words.of(figure, Optional.empty()), SIZE), scale);
        Amounts.greatest(figure).ifPresentOrElse(bar::track, () -> bar.dots(true));
        if (Amounts.isOpen(figure)) {
            bar.svg.at(bar.length(figure.low().orElse(BigDecimal.ZERO)), SLICES.replace("val", "trk"));
        }
        return bar.svg.html();
    }

    static Html gap(String key, String title, String reason) {
        Bar bar = new Bar(new Svg(key, title, reason, SIZE), BigDecimal.ONE);
        bar.dots(true);
        return bar.svg.html();
    }

    private void value(FigureView figure, BigDecimal low) {
        if (Amounts.isPlan(figure)) {
            outline(Amounts.greatest(figure).orElse(low));
            return;
        }
        switch (figure.bound()) {
            case ">=", ">" -> solid(low).svg.at(length(low), SLICES);
            case "<=", "<" -> solid(low).svg.at(length(low), HOLLOW_END);
            case "~" -> solid(low).svg.at(length(low), HATCHED_END);
            case "range" -> solid(low).outline(Amounts.greatest(figure).orElse(low));
            case "vague" ->
                piece("fill=\"url(#h)\"", low).outline(Amounts.greatest(figure).orElse(low));
            default -> solid(low);
        }
    }

    private Bar solid(BigDecimal value) {
        return piece("class=\"val\"", value);
    }

    private Bar outline(BigDecimal value) {
        svg.rect("class=\"plan\"", "0.75", "4%", length(value), "92%");
        return this;
    }

    private Bar piece(String look, BigDecimal value) {
        svg.rect(look, "0", "0", length(value), "100%");
        return this;
    }

    private void track(BigDecimal value) {
        svg.rect("class=\"trk\"", "0.5", "3%", length(value), "94%");
    }

    private void dots(boolean needed) {
        if (needed) {
            svg.add("line class=\"none\" x1=\"1\" x2=\"24%\" y1=\"60%\" y2=\"60%\"");
        }
    }

    private String length(BigDecimal value) {
        return Svg.percent(value, scale);
    }
}
