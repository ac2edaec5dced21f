package kanjian.prose.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.markdown.document.LinkResolver;
import kanjian.markdown.document.LinkTarget;
import kanjian.markdown.document.MarkdownLink;
import kanjian.markdown.document.Picture;
import kanjian.text.date.Anchor;
import kanjian.text.scan.FigureScanner;
import kanjian.text.scan.Finding;

/** The links of a chart's title; it knows which words they bind to figures or need not bind. */
final class ChartTitle implements LinkResolver {
    private final LinkResolver links;
    private final List<String> bound = new ArrayList<>();

    /** @param excused words that look like figures and are none */
    ChartTitle(LinkResolver links, List<String> excused) {
        this.links = links;
        bound.addAll(excused);
    }

    @Override
    public LinkTarget link(MarkdownLink link) {
        if (link.destination().startsWith("figure:")) {
            bound.add(link.text());
        }
        return links.link(link);
    }

    @Override
    public Optional<Picture> picture(MarkdownLink image) {
        return Optional.empty();
    }

    /** The figures of the title's words that no link binds to a record. */
    List<String> unbound(String title) {
        return FigureScanner.figures(title, Anchor.unknown()).stream()
                .map(Finding.Figure::words)
                .filter(words -> bound.stream().noneMatch(text -> text.contains(words)))
                .toList();
    }
}
