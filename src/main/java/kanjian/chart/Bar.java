package kanjian.chart;

import java.math.BigDecimal;
import java.util.Optional;
import kanjian.model.Html;
import kanjian.page.value.FigureView;

/**
 * One horizontal bar whose end shows the bound of the value. A range is solid up to its lower end, and a frame from there to the
 * higher one; a vague number (几十) is hatched and framed in the same way. What has no number (大部分) is a hatched frame, as long
 * as the whole, or of a fixed length where no whole is known.
 */
final class Bar {
    private static final String SIZE = "class=\"bar\" width=\"100%\" height=\"1.05em\"";
    /** The longest bar stops short of the edge, so that its open end stays inside. */
    private static final BigDecimal ROOM = new BigDecimal("1.08");
    /** Below this share of the width a bar would be thinner than a hair. */
    private static final BigDecimal HAIR = new BigDecimal("0.003");

    private static final String NO_VALUE = "24%";
    private static final String SOLID = "class=\"val\"";
    private static final String OUTLINE = "class=\"plan\"";
    private static final String FRAME = "class=\"trk\"";
    private static final String HATCH = "fill=\"url(#mark-h)\"";
    private static final int HOLLOW = 12;
    private static final int HALF_HATCH = 10;
    private static final String SLICES = "<rect LOOK x=\"3\" width=\"6\" height=\"100%\"/>"
            + "<rect LOOK x=\"12\" width=\"3.5\" height=\"100%\"/>"
            + "<rect LOOK x=\"18.5\" width=\"1.5\" height=\"100%\"/>";
    private static final String HOLLOW_END = "<rect class=\"plan\" x=\"-11\" y=\"4%\" width=\"10.5\" height=\"92%\"/>";
    private static final String HATCHED_END = "<rect fill=\"url(#mark-h)\" x=\"-10\" width=\"20\" height=\"100%\"/>";

    private final Svg svg;
    private final BigDecimal scale;

    private Bar(Svg svg, BigDecimal scale) {
        this.svg = svg;
        this.scale = scale.multiply(ROOM);
    }

    static Html draw(String key, FigureView figure, Optional<FigureView> whole, BigDecimal scale) {
        Bar bar = new Bar(new Svg(key, figure.label(), Words.of(figure, whole), SIZE), scale);
        whole.ifPresent(bar::frame);
        bar.svg.begin(figure);
        Optional<BigDecimal> printed = Amounts.printed(figure);
        if (printed.isPresent()) {
            bar.value(figure, printed.get());
        } else if (figure.isKnown()) {
            bar.hatchedFrame(whole.flatMap(Amounts::greatest).map(bar::length).orElse(NO_VALUE));
        } else {
            bar.dots();
        }
        return bar.svg.end().html();
    }

    static Html frame(String key, FigureView figure, BigDecimal scale) {
        Bar bar = new Bar(new Svg(key, figure.label(), Words.of(figure, Optional.empty()), SIZE), scale);
        bar.frame(figure);
        return bar.svg.html();
    }

    static Html gap(String key, String title, String reason) {
        Bar bar = new Bar(new Svg(key, title, reason, SIZE), BigDecimal.ONE);
        bar.dots();
        return bar.svg.html();
    }

    private void frame(FigureView figure) {
        svg.begin(figure);
        Amounts.greatest(figure)
                .ifPresentOrElse(value -> svg.rect(FRAME, "0.5", "3%", length(value), "94%"), this::dots);
        if (Amounts.isOpen(figure)) {
            svg.at(length(figure.low().orElse(BigDecimal.ZERO)), SLICES.replace("LOOK", FRAME));
        }
        svg.end();
    }

    private void value(FigureView figure, BigDecimal value) {
        String look = Amounts.isPlan(figure) ? OUTLINE : SOLID;
        switch (figure.bound()) {
            case ">=", ">" -> body(look, value).svg.at(length(value), SLICES.replace("LOOK", look));
            case "<=", "<" -> shortened(look, value, HOLLOW).svg.within(length(value), HOLLOW_END);
            case "~" -> shortened(look, value, HALF_HATCH).svg.within(length(value), HATCHED_END);
            case "range" -> body(look, value).upTo(figure);
            case "vague" -> body(HATCH, value).upTo(figure);
            default -> body(look, value);
        }
    }

    private Bar body(String look, BigDecimal value) {
        if (value.signum() == 0) {
            svg.add("line " + FRAME + " x1=\"0.5\" x2=\"0.5\" y1=\"0\" y2=\"100%\"");
        } else if (value.compareTo(scale.multiply(HAIR)) < 0) {
            svg.rect(SOLID, "0", "0", "2", "100%");
        } else {
            boolean isOutline = look.equals(OUTLINE);
            svg.rect(look, isOutline ? "0.75" : "0", isOutline ? "4%" : "0", length(value), isOutline ? "92%" : "100%");
        }
        return this;
    }

    private Bar shortened(String look, BigDecimal value, int pixels) {
        boolean isOutline = look.equals(OUTLINE);
        svg.shortened(look, length(value), pixels, isOutline ? "4%" : "0", isOutline ? "92%" : "100%");
        return this;
    }

    /** The frame between the two ends; where only the lower one is known, the end is open. */
    private void upTo(FigureView figure) {
        BigDecimal low = figure.low().orElse(BigDecimal.ZERO);
        figure.high()
                .ifPresentOrElse(
                        high -> svg.rect(OUTLINE, length(low), "4%", length(high.subtract(low)), "92%"),
                        () -> svg.at(length(low), SLICES.replace("LOOK", HATCH)));
    }

    private void hatchedFrame(String length) {
        svg.rect(HATCH, "0", "0", length, "100%").rect(FRAME, "0.5", "3%", length, "94%");
    }

    private void dots() {
        svg.add("line class=\"none\" x1=\"1\" x2=\"" + NO_VALUE + "\" y1=\"60%\" y2=\"60%\"");
    }

    private String length(BigDecimal value) {
        return Svg.percent(value, scale);
    }
}
