package kanjian.prose;

import java.util.Map;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.document.FencedBlock;
import kanjian.markdown.document.LinkResolver;
import kanjian.markdown.document.LinkTarget;
import kanjian.markdown.document.MarkdownLink;
import kanjian.markdown.document.Picture;
import kanjian.model.Site;
import kanjian.prose.chart.ChartReader;

/** The links of a record's prose: each leads to a page; a figure's link carries its id. */
final class ProseLinks implements LinkResolver {
    private final RecordLinks links;
    private final Site site;
    private final String owner;
    private final Problems problems;

    ProseLinks(RecordLinks links, Site site, String owner, Problems problems) {
        this.links = links;
        this.site = site;
        this.owner = owner;
        this.problems = problems;
    }

    @Override
    public LinkTarget link(MarkdownLink link) {
        if (Excuse.is(link, problems)) {
            return LinkTarget.none();
        }
        return links.resolve(link, owner).map(found -> target(link, found)).orElseGet(LinkTarget::none);
    }

    private LinkTarget target(MarkdownLink link, RecordLinks.Destination found) {
        Optional<String> href = Optional.of(found.address());
        if (!found.id().kind().equals("figure")) {
            return new LinkTarget(href, Map.of());
        }
        new FigureWords(problems).check(link, site.entry(found.id()));
        return new LinkTarget(
                href, Map.of("class", "fig", "data-figure", found.id().path()));
    }

    @Override
    public Optional<Picture> picture(MarkdownLink image) {
        return Optional.empty();
    }

    /** Only a story has the notes to which a chart's figures lead. */
    @Override
    public Optional<String> block(FencedBlock block) {
        if (!ChartReader.isNamedChart(block)) {
            return Optional.empty();
        }
        problems.report(Code.CHART_MISPLACED, block.at());
        return Optional.of("");
    }
}
