package kanjian.content;

import java.util.List;
import java.util.Optional;
import kanjian.model.RecordId;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import kanjian.text.Spelling;

/**
 * What a path of the content folder holds.
 *
 * @param kind the kind of its records
 * @param owner slug of the place in whose folder it lies; empty in the catalogue
 */
record RecordFile(String path, Kind kind, String owner) {
    private static final String ROOT = "content/";

    /** The record file that a path names by its place in the tree; empty for pictures, pages and strangers. */
    static Optional<RecordFile> of(String path, Schema schema) {
        String[] parts = path.substring(ROOT.length()).split("/");
        if (parts[0].equals("places") && parts.length >= 3) {
            return parts[2].equals("stories") ? story(path, parts, schema) : ofPlace(path, parts, schema);
        }
        if (parts[0].equals("pages") && parts.length == 2 && path.endsWith(".md")) {
            return Optional.of(new RecordFile(path, schema.kind("page"), ""));
        }
        if (!path.endsWith(".yaml")) {
            return Optional.empty();
        }
        boolean catalog = parts[0].equals("catalog") && (parts.length == 2 || parts.length == 3);
        String name = catalog ? parts[1] : parts[0];
        return catalog || parts.length == 1
                ? schema.ofFile(withoutEnding(name))
                        .filter(kind -> kind.scope() == Kind.Scope.SITE && kind.single() != catalog)
                        .map(kind -> new RecordFile(path, kind, ""))
                : Optional.empty();
    }

    private static Optional<RecordFile> story(String path, String[] parts, Schema schema) {
        return parts.length == 4 && path.endsWith(".md")
                ? Optional.of(new RecordFile(path, schema.kind("story"), parts[1]))
                : Optional.empty();
    }

    private static Optional<RecordFile> ofPlace(String path, String[] parts, Schema schema) {
        return path.endsWith(".yaml") && parts.length <= 4
                ? schema.ofFile(withoutEnding(parts[2]))
                        .filter(kind -> kind.scope() == Kind.Scope.PLACE)
                        .map(kind -> new RecordFile(path, kind, parts[1]))
                : Optional.empty();
    }

    boolean isMarkdown() {
        return kind.scope() == Kind.Scope.MARKDOWN;
    }

    /** The id of a file that holds one record: the place's slug, or the name of a Markdown file. */
    RecordId id() {
        return new RecordId(kind.name(), isMarkdown() ? name() : owner);
    }

    /** Whether its records are places. */
    boolean isDivisions() {
        return kind.name().equals("division");
    }

    boolean isStory() {
        return kind.name().equals("story");
    }

    /** The file's name without folder and ending: the slug of a story. */
    String name() {
        return withoutEnding(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What staff may have meant by a file that belongs to nothing. */
    static String adviceFor(String path, Schema schema) {
        String name = withoutEnding(path.substring(path.lastIndexOf('/') + 1));
        List<String> files = schema.kinds().stream().map(Kind::file).toList();
        return Spelling.nearest(name, files)
                .map(near -> "是不是“" + near + ".yaml”？")
                .orElse("记录放在 content/places/地方/ 或 content/catalog/ 里，文件名用规定的名字；报道放在 stories/ 里，用 .md；图片放在 images/ 里");
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
