package kanjian.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.schema.Schema;
import kanjian.source.SourceTree;

/** Pass 1: reads every record and every front matter, never a body, and links them into a {@link Site}. */
public final class ContentLoader {
    /** Where the texts of sources are kept; no records lie there. */
    public static final String TEXTS = "content/catalog/texts/";

    private static final String SETTINGS = "content/site.yaml";

    /** What was published: no record, but kept beside them so that both change in one commit. */
    private static final String LOCK = "content/published.lock";

    private final SourceTree tree;
    private final Schema schema;
    private final Problems problems;
    private final Declared declared;
    private final RecordReader reader;
    private final RecordDecoder decoder;
    private final List<Entry> records = new ArrayList<>();
    private final List<Entry> places = new ArrayList<>();
    private final List<Entry> settings = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final Set<RecordId> hidden = new HashSet<>();

    private ContentLoader(SourceTree tree, Schema schema, Problems problems) {
        this.tree = tree;
        this.schema = schema;
        this.problems = problems;
        declared = new Declared(schema);
        reader = new RecordReader(tree, declared, problems);
        decoder = new RecordDecoder(declared, problems);
    }

    /**
     * @param isPublished whether a story's front matter is part of the site that is built
     * @return the site with unread stories; empty when there are no settings, which has been reported
     */
    public static Optional<Site> load(SourceTree tree, Schema schema, Predicate<Entry> isPublished, Problems problems) {
        return new ContentLoader(tree, schema, problems).load(isPublished);
    }

    /** Ids first, values second: a reference is looked up among all that is declared. */
    private Optional<Site> load(Predicate<Entry> isPublished) {
        List<RecordFile> files = files();
        List<RecordFile> markdown =
                files.stream().filter(RecordFile::isMarkdown).toList();
        List<Draft> drafts = files.stream()
                .filter(file -> !file.isMarkdown())
                .flatMap(file -> reader.records(file).stream())
                .toList();
        markdown.forEach(reader::declareMarkdown);
        reportFoldersOfNoPlace(files);
        drafts.forEach(draft -> keep(decode(draft)));
        markdown.forEach(file -> reader.frontMatter(file).map(this::decode).ifPresent(entry -> {
            if (file.isStory()) {
                keepStory(entry, file, isPublished.test(entry));
            } else {
                keep(entry);
            }
        }));
        return site();
    }

    private Entry decode(Draft draft) {
        return decoder.decode(draft.kind(), draft.id(), draft.owner(), draft.node());
    }

    private void keep(Entry entry) {
        switch (entry.id().kind()) {
            case "site" -> settings.add(entry);
            case "place" -> places.add(entry);
            default -> records.add(entry);
        }
    }

    /** A story whose state cannot be read is read on like a published one, so that its other problems are told too. */
    private void keepStory(Entry entry, RecordFile file, boolean isPublished) {
        if (isPublished || entry.text("status").isEmpty()) {
            RecordId place = entry.reference("place").orElse(RecordId.place(file.owner()));
            stories.add(Story.unread(entry, place, file.path()));
        } else {
            hidden.add(entry.id());
        }
    }

    private Optional<Site> site() {
        if (settings.isEmpty() && !tree.paths().contains(SETTINGS)) {
            problems.report(Code.FILE_MISSING, Location.of(SETTINGS), SETTINGS, "site");
        }
        DivisionTable table = DivisionTable.read();
        List<Place> linked = new PlaceLinker(table, problems).link(places);
        Site.Withheld withheld = new Site.Withheld(hidden, unreadable(linked), declared.lost());
        return settings.stream()
                .findFirst()
                .map(entry -> Site.of(entry, records, linked, table.rows(), stories, withheld));
    }

    /** A folder below {@code places} belongs to a place that is declared in it or in {@code divisions.yaml}. */
    private void reportFoldersOfNoPlace(List<RecordFile> files) {
        files.stream()
                .map(RecordFile::owner)
                .filter(owner ->
                        !owner.isEmpty() && declared.resolve("place", owner, "").isEmpty())
                .distinct()
                .forEach(owner -> {
                    Location at = Location.of("content/places/" + owner);
                    problems.report(Code.FOLDER_WITHOUT_PLACE, at, owner, declared.cureOfFolder(owner));
                    declared.add(RecordId.place(owner), at);
                });
    }

    private Set<RecordId> unreadable(List<Place> linked) {
        Set<RecordId> ids = new HashSet<>(declared.ids());
        records.forEach(entry -> ids.remove(entry.id()));
        linked.forEach(place -> ids.remove(place.id()));
        stories.forEach(story -> ids.remove(story.entry().id()));
        ids.removeAll(hidden);
        return ids;
    }

    private List<RecordFile> files() {
        List<RecordFile> files = new ArrayList<>();
        for (String path : tree.paths()) {
            Optional<RecordFile> file = RecordFile.of(path, schema);
            if (file.isPresent()) {
                files.add(file.get());
            } else if (!OwnKinds.isOne(path)
                    && !path.contains("/images/")
                    && !path.startsWith(TEXTS)
                    && !path.equals(LOCK)) {
                problems.report(Code.FILE_UNEXPECTED, Location.of(path), RecordFile.adviceFor(path, schema));
            }
        }
        return files;
    }
}
