package kanjian.build;

import java.nio.file.Files;
import java.util.Optional;
import kanjian.check.Rules;
import kanjian.content.ContentLoader;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.lock.Lock;
import kanjian.lock.LockReader;
import kanjian.lock.Present;
import kanjian.lock.rule.LockRules;
import kanjian.model.Site;
import kanjian.output.SpoolFile;
import kanjian.picture.Pictures;
import kanjian.picture.Widths;
import kanjian.prose.ProseReader;
import kanjian.prose.Spool;
import kanjian.prose.StoryReader;
import kanjian.quote.Collation;
import kanjian.schema.Schema;
import kanjian.source.SourceTree;

/**
 * Passes 1 and 2: everything that is read and checked before a page is planned.
 *
 * @param site with the cards of its stories
 * @param rules with the kinds and the theme of the site
 * @param bodies the texts of the stories
 * @param locked what was published before
 */
record Reading(SourceTree tree, SiteSchema rules, Site site, Spool bodies, Pictures pictures, Optional<Lock> locked) {
    Schema schema() {
        return rules.schema();
    }

    /**
     * Reads and checks all content, whatever is wrong with parts of it.
     *
     * @param file takes bodies and pictures; stays open as long as the reading is used
     */
    static Optional<Reading> of(BuildRequest request, SpoolFile file, Problems problems) {
        SourceTree tree = SourceTree.open(request.home(), "content", problems);
        if (tree.paths().stream().anyMatch(path -> path.indexOf('\uFFFD') >= 0)) {
            problems.report(Code.FILE_NAMES_UNREADABLE, Location.of("content"), System.getProperty("sun.jnu.encoding"));
            return Optional.empty();
        }
        if (!Files.isDirectory(request.home().resolve("content"))) {
            return Optional.empty();
        }
        return SiteSchema.of(request.home(), tree, request.theme(), problems)
                .flatMap(rules -> of(request, tree, rules, file, problems));
    }

    private static Optional<Reading> of(
            BuildRequest request, SourceTree tree, SiteSchema rules, SpoolFile file, Problems problems) {
        Schema schema = rules.schema();
        Optional<Lock> locked = LockReader.ofProject(tree, problems);
        return ContentLoader.load(tree, schema, Publication.on(request.now(), request.drafts()), problems)
                .map(loaded -> {
                    Site site = loaded.withVerified(Collation.of(loaded, tree, problems));
                    Rules.check(site, schema, problems);
                    new ProseReader(site, schema, problems).checkAll(tree);
                    Spool bodies = new Spool(file);
                    Pictures pictures;
                    Site told;
                    Widths widths = PictureWidths.of(rules.theme(), site.settings());
                    try (Workers workers = new Workers()) {
                        pictures = new Pictures(tree, file, widths, workers::run, problems);
                        told = new StoryReader(site, schema, tree, bodies, pictures, problems).read();
                    }
                    pictures.finish();
                    LockRules.checkContent(Present.of(told, Present.Addresses.unknown(), request.now()), problems);
                    return new Reading(tree, rules, told, bodies, pictures, locked);
                });
    }
}
