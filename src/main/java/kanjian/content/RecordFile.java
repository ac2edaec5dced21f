package kanjian.content;

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
        String file = path.substring(path.lastIndexOf('/') + 1);
        String name = withoutEnding(file);
        if (file.endsWith(".md")) {
            return "报道直接放进 content/places/地方/stories/，说明页放进 content/pages/，里面不再分文件夹";
        }
        Optional<Kind> misplaced = schema.ofFile(name).filter(kind -> kind.scope() != Kind.Scope.MARKDOWN);
        if (file.endsWith(".yaml") && misplaced.isPresent()) {
            return "“" + file + "”要放进 " + folder(misplaced.get());
        }
        return Spelling.nearest(name, schema.kinds().stream().map(Kind::file).toList())
                .map(near -> "是不是“" + near + ".yaml”？")
                .orElse("记录的文件名是规定的，见 ./kanjian schema；图片放进 images 文件夹；用不上的文件移出 content");
    }

    private static String folder(Kind kind) {
        if (kind.scope() == Kind.Scope.PLACE) {
            return "content/places/地方/";
        }
        return kind.single() ? "content/" : "content/catalog/";
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
