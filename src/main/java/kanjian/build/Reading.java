package kanjian.build;

import java.nio.file.Files;
import java.util.Optional;
import kanjian.check.Rules;
import kanjian.content.ContentLoader;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Site;
import kanjian.prose.ProseReader;
import kanjian.prose.Spool;
import kanjian.prose.StoryReader;
import kanjian.schema.Schema;
import kanjian.schema.SchemaReader;
import kanjian.source.SourceTree;

/**
 * Passes 1 and 2: everything that is read and checked before a page is planned.
 *
 * @param site with the cards of its stories
 */
record Reading(SourceTree tree, Schema schema, Site site) {
    /** Reads and checks all content, whatever is wrong with parts of it; bodies go to the spool. */
    static Optional<Reading> of(BuildRequest request, Spool spool, Problems problems) {
        SourceTree tree = SourceTree.open(request.home(), "content", problems);
        if (tree.paths().stream().anyMatch(path -> path.indexOf('\uFFFD') >= 0)) {
            problems.report(Code.FILE_NAMES_UNREADABLE, Location.of("content"), System.getProperty("sun.jnu.encoding"));
            return Optional.empty();
        }
        if (!Files.isDirectory(request.home().resolve("content"))) {
            return Optional.empty();
        }
        Schema schema = SchemaReader.read();
        return ContentLoader.load(tree, schema, Publication.on(request.now(), request.drafts()), problems)
                .map(site -> {
                    Rules.check(site, schema, problems);
                    new ProseReader(site, schema, problems).checkAll(tree);
                    return new Reading(tree, schema, new StoryReader(site, schema, tree, spool, problems).read());
                });
    }
}
