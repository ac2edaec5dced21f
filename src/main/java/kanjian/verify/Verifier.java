package kanjian.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.verify.html.HtmlScan;
import kanjian.verify.html.Tag;

/**
 * Reads the finished pages (成品网页) as a browser would. Pages come one by one from any thread and are not kept: what stays is
 * each distinct link and each distinct fault with the first place where it stands, whatever the order of the pages.
 */
public final class Verifier {
    private static final String SITE = "site/";
    private static final String PAGE = ".html";

    private final Sightings<Fault> faults = new Sightings<>();
    private final Sightings<Target> links = new Sightings<>();
    private final String top;

    /** @param top path of the site on its host, such as {@code /} or {@code /kanjian/} */
    public Verifier(String top) {
        this.top = top;
    }

    /**
     * @param path from the top of the site, such as {@code places/hanyin/index.html}; other files than pages are passed over
     * @param tags the names of the page tags that the page must carry
     */
    public void scan(String path, String html, List<String> tags) {
        if (!path.endsWith(PAGE)) {
            return;
        }
        Findings findings = new Findings(path, html, faults, links);
        List<PageRule> rules = List.of(
                new PageHasOneTitle(findings),
                new HeadingsDescendByOne(findings),
                new IdsHold(findings),
                new LinksAreRelative(findings, top),
                new NoInlineCode(findings),
                new PictureHasAlt(findings),
                new PageTagsAreGiven(tags, findings),
                new LinkedDataIsJson(findings));
        forEachTag(html, tag -> {
            rules.forEach(rule -> rule.see(tag));
            Address.of(tag).forEach(address -> rules.forEach(rule -> rule.see(tag, address)));
        });
        rules.forEach(PageRule::end);
    }

    /**
     * Reports all faults, once every page has been scanned.
     *
     * @param files paths of all files of the site
     * @param reread the text of a page; asked only for pages to whose inside others link
     */
    public void finish(Set<String> files, Function<String, Optional<String>> reread, Problems problems) {
        faults.forEach((fault, at) ->
                problems.report(fault.code(), inSite(at), fault.args().toArray()));
        reportLinks(files, problems).forEach((file, targets) -> {
            Set<String> ids = reread.apply(file).map(Verifier::ids).orElse(Set.of());
            targets.stream()
                    .filter(target -> !ids.contains(target.anchor()))
                    .forEach(target -> problems.report(Code.PAGE_ANCHOR_DEAD, inSite(links.firstOf(target)), target));
        });
    }

    /** @return the links to the inside of other pages, by page */
    private SortedMap<String, List<Target>> reportLinks(Set<String> files, Problems problems) {
        SortedMap<String, List<Target>> anchors = new TreeMap<>();
        Sightings<String> dead = new Sightings<>();
        links.forEach((target, at) -> {
            if (!files.contains(target.file())) {
                dead.add(target.file(), at);
            } else if (!target.anchor().isEmpty() && target.file().endsWith(PAGE)) {
                anchors.computeIfAbsent(target.file(), file -> new ArrayList<>())
                        .add(target);
            }
        });
        dead.forEach((file, at) -> problems.report(Code.PAGE_LINK_DEAD, inSite(at), file));
        return anchors;
    }

    private static Set<String> ids(String html) {
        Set<String> ids = new HashSet<>();
        forEachTag(html, tag -> tag.attribute("id").ifPresent(id -> ids.add(id.value())));
        return ids;
    }

    private static void forEachTag(String html, Consumer<Tag> action) {
        HtmlScan scan = new HtmlScan(html);
        for (Optional<Tag> tag = scan.next(); tag.isPresent(); tag = scan.next()) {
            action.accept(tag.get());
        }
    }

    private static Location inSite(Location at) {
        return Location.of(SITE + at.file(), at.line(), at.column());
    }
}
