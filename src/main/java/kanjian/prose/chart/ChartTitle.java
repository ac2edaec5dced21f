package kanjian.prose.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kanjian.markdown.document.LinkResolver;
import kanjian.markdown.document.LinkTarget;
import kanjian.markdown.document.MarkdownLink;
import kanjian.markdown.document.Picture;
import kanjian.text.date.Anchor;
import kanjian.text.scan.FigureScanner;
import kanjian.text.scan.Finding;

/** The links of a chart's title; it knows which words they bind to figures or need not bind. */
final class ChartTitle implements LinkResolver {
    private final Function<MarkdownLink, LinkTarget> links;
    private final Excused excused;
    private final List<String> bound = new ArrayList<>();

    ChartTitle(Function<MarkdownLink, LinkTarget> links, Excused excused) {
        this.links = links;
        this.excused = excused;
    }

    @Override
    public LinkTarget link(MarkdownLink link) {
        if (link.destination().startsWith("figure:") || link.destination().startsWith("excused:")) {
            bound.add(link.text());
        }
        return links.apply(link);
    }

    @Override
    public Optional<Picture> picture(MarkdownLink image) {
        return Optional.empty();
    }

    /** The figures of the title's words that no link binds to a record. */
    List<String> unbound(String title) {
        return FigureScanner.figures(title, Anchor.unknown()).stream()
                .filter(figure -> bound.stream().noneMatch(text -> text.contains(figure.words())))
                .filter(figure -> !excused.cover(title, figure.at().offset(), figure.end()))
                .map(Finding.Figure::words)
                .toList();
    }
}
