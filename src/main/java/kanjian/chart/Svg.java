package kanjian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kanjian.model.Html;
import kanjian.page.value.FigureView;

/** Writes one drawing: attributes and classes only, so that a page needs no style of its own. */
final class Svg {
    private final StringBuilder out = new StringBuilder(400);

    /**
     * @param key may hold '/', as full ids do
     * @param attributes such as {@code viewBox="0 0 30 10"}
     */
    Svg(String key, String title, String description, String attributes) {
        String id = key.replace('/', '.'); // names in SVG follow XML, which knows no '/'
        out.append("<svg role=\"img\" aria-labelledby=\"" + id + "-t " + id + "-d\" " + attributes + ">");
        out.append("<title id=\"" + id + "-t\">" + escape(title) + "</title>");
        out.append("<desc id=\"" + id + "-d\">" + escape(description) + "</desc>");
    }

    /** Begins the marks of one figure, which then carry its id. */
    Svg begin(FigureView figure) {
        out.append("<g data-figure=\"").append(figure.id()).append("\">");
        return this;
    }

    /** Ends what {@link #begin} began. */
    Svg end() {
        out.append("</g>");
        return this;
    }

    /** One empty element. */
    Svg add(String element) {
        out.append('<').append(element).append("/>");
        return this;
    }

    Svg rect(String look, String x, String y, String width, String height) {
        return add(
                "rect " + look + " x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\"");
    }

    /** Marks of fixed size at a place that is a share of the width. */
    Svg at(String x, String marks) {
        out.append("<svg x=\"").append(x).append("\" width=\"1\" height=\"100%\" overflow=\"visible\">");
        out.append(marks).append("</svg>");
        return this;
    }

    /** Marks at a place that is a share of the width, none of which stands left of the drawing. */
    Svg within(String x, String marks) {
        out.append("<svg class=\"cut\" width=\"100%\" height=\"100%\">");
        at(x, marks).out.append("</svg>");
        return this;
    }

    /** A rectangle from the left that ends so many pixels before the share of the width. */
    Svg shortened(String look, String length, int pixels, String y, String height) {
        out.append("<svg class=\"cut\" x=\"-")
                .append(pixels)
                .append("\" width=\"")
                .append(length);
        out.append("\" height=\"100%\">");
        rect(look, "" + pixels, y, "100%", height).out.append("</svg>");
        return this;
    }

    /** Centred words; their size and colour come from the class. */
    Svg text(String look, int x, int y, String words) {
        out.append("<text class=\"")
                .append(look)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y);
        out.append("\" text-anchor=\"middle\">").append(escape(words)).append("</text>");
        return this;
    }

    /** Words that end at a place given in shares; they are the printed value of a figure. */
    Svg value(FigureView figure, String x, String y) {
        out.append("<text class=\"lbl\" data-figure=\"").append(figure.id());
        out.append("\" x=\"").append(x).append("\" y=\"").append(y).append("\" text-anchor=\"end\">");
        out.append(escape(figure.printed())).append("</text>");
        return this;
    }

    Html html() {
        return new Html(out + "</svg>");
    }

    /** Part of whole as a percentage with at most two decimals. */
    static String percent(BigDecimal part, BigDecimal whole) {
        BigDecimal share = part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
        return (share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString()) + "%";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
