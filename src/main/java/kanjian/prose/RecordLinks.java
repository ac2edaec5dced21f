package kanjian.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownLink;
import kanjian.model.Entry;
import kanjian.model.MeantId;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.route.Addresses;
import kanjian.schema.Schema;

/** What the links of a text mean: {@code kind:id}, or the relative path of another story's file. Reports those that lead nowhere. */
final class RecordLinks {
    private final Site site;
    private final Schema schema;
    private final StoryIndex stories;
    private final Addresses addresses;
    private final Problems problems;

    RecordLinks(Site site, Schema schema, Problems problems) {
        this.site = site;
        this.schema = schema;
        this.problems = problems;
        stories = new StoryIndex(site);
        addresses = new Addresses(schema, site);
    }

    /**
     * @param owner slug of the place in whose folder the text stands
     * @return the record, when it exists and is shown somewhere
     */
    Optional<Destination> resolve(MarkdownLink link, String owner) {
        String written = link.destination();
        int hash = written.indexOf('#');
        String anchor = hash < 0 ? "" : written.substring(hash + 1);
        String target = hash < 0 ? written : written.substring(0, hash);
        int colon = target.indexOf(':');
        Optional<RecordId> id = colon > 0
                ? record(target.substring(0, colon), target.substring(colon + 1), owner)
                : stories.ofPath(link.at().file(), target);
        if (id.filter(this::isAtFault).isPresent()) {
            return Optional.empty();
        }
        if (id.isPresent() && site.withheld().hidden().contains(id.get())) {
            problems.report(Code.STORY_HIDDEN, link.at(), id.get().path());
            return Optional.empty();
        }
        Optional<Destination> found = id.filter(this::exists)
                .flatMap(record -> addresses.of(record).map(address -> new Destination(record, address, anchor)));
        if (found.isEmpty() && !isPlaceWithoutRecords(id)) {
            reportDead(link, target, owner);
        }
        return found;
    }

    /** Whether the record or its place is itself at fault, which has been reported. */
    private boolean isAtFault(RecordId id) {
        return Stream.concat(Stream.of(id), site.find(id).map(Entry::place).stream())
                .anyMatch(site.withheld()::isUnreadable);
    }

    private Optional<RecordId> record(String kind, String written, String owner) {
        return schema.find(kind).map(k -> new RecordId(kind, k.path(written, owner)));
    }

    private boolean exists(RecordId id) {
        return id.kind().equals("story") ? stories.has(id) : site.find(id).isPresent();
    }

    /** It may get a page any day; until then its name stands without a link. */
    private boolean isPlaceWithoutRecords(Optional<RecordId> id) {
        return id.filter(one -> one.kind().equals("place")).filter(this::exists).isPresent();
    }

    private void reportDead(MarkdownLink link, String target, String owner) {
        problems.report(Code.LINK_DEAD, link.at(), link.destination(), cure(target, owner));
    }

    /** The parser passes on only links to kinds that exist. */
    private String cure(String target, String owner) {
        int colon = target.indexOf(':');
        if (colon <= 0) {
            return "链接别的报道写 story:文件名；链接记录写 类别:编号";
        }
        String kind = target.substring(0, colon).toLowerCase(Locale.ROOT); // the parser takes Figure: for figure:
        return MeantId.of(target.substring(colon + 1), stories.idsOf(kind), owner)
                .map(near -> "是不是“" + kind + ":" + near + "”？")
                .orElse(schema.kind(kind).isOfPlace() ? "检查编号；别的地方的记录要写全：" + kind + ":地方/编号" : "检查编号有没有写错");
    }

    /** A record that a link leads to; {@code anchor} is a heading on its page, or empty. */
    record Destination(RecordId id, String address, String anchor) {}
}
