package kanjian.prose;

import java.util.Optional;
import kanjian.diag.Problems;
import kanjian.markdown.MarkdownParser;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.model.Html;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.schema.Schema;
import kanjian.source.FrontMatter;
import kanjian.source.SourceTree;

/** The prose of records, and pages written in Markdown, as HTML that may be printed on any page. */
public final class ProseReader {
    private final Site site;
    private final Problems problems;
    private final RecordLinks links;
    private final MarkdownParser markdown;

    public ProseReader(Site site, Schema schema, Problems problems) {
        this.site = site;
        this.problems = problems;
        links = new RecordLinks(site, schema, problems);
        markdown = new MarkdownParser(Excuse.schemes(schema));
    }

    /** @param owner slug of the place in whose folder the record stands; empty in the catalogue */
    public Html html(Value.Prose prose, String owner) {
        ProseLinks resolver = new ProseLinks(links, site, owner, problems);
        return new Html(markdown.inline(prose.markdown(), prose.at(), prose.isVerbatim(), resolver, problems)
                .html());
    }

    /** Reads the prose of every record, and every page, for its problems alone. */
    public void checkAll(SourceTree tree) {
        site.ofKind("page").forEach(page -> page(tree, page.at().file()));
        site.entries()
                .forEach(entry -> entry.fields()
                        .values()
                        .forEach(value -> check(value, entry.id().owner())));
        site.places().forEach(place -> place.entry().fields().values().forEach(value -> check(value, place.slug())));
    }

    private void check(Value value, String owner) {
        if (value instanceof Value.Prose prose) {
            html(prose, owner);
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> check(item, owner));
        } else if (value instanceof Value.Group group) {
            group.fields().values().forEach(item -> check(item, owner));
        }
    }

    /** The body of a Markdown file that is no story. */
    public Optional<Html> page(SourceTree tree, String path) {
        return tree.read(path, problems)
                .flatMap(source -> FrontMatter.split(source, new Problems()))
                .map(parts -> {
                    ProseLinks resolver = new ProseLinks(links, site, "", problems);
                    MarkdownDocument document =
                            markdown.parse(parts.body(), path, parts.bodyLine(), resolver, problems);
                    return new Html(document.html());
                });
    }
}
