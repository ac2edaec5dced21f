package kanjian.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import kanjian.source.SourceTree;

/** The kinds of records that a site adds (自设类别): one file each in {@code content/schema}, written like the program's own. */
public final class OwnKinds {
    static final String FOLDER = "content/schema/";

    /** First parts of addresses that belong to pages without records. */
    private static final Set<String> TAKEN = Set.of("about", "assets", "corrections", "data", "legend", "search");

    private final Schema shipped;
    private final Problems problems;
    private final FormReader forms;
    private final Map<String, String> seen = new TreeMap<>();

    private OwnKinds(Schema shipped, Problems problems) {
        this.shipped = shipped;
        this.problems = problems;
        forms = new FormReader(shipped, problems);
    }

    /** All that can be read, in the order of their files; what cannot is reported. */
    public static List<Kind> read(SourceTree tree, Schema shipped, Problems problems) {
        return new OwnKinds(shipped, problems).read(tree);
    }

    private List<Kind> read(SourceTree tree) {
        List<Entry> entries = tree.paths().stream()
                .filter(OwnKinds::isOne)
                .flatMap(path -> forms.read(tree, path, shipped.forms().kind()).stream())
                .toList();
        Set<String> names = Stream.concat(
                        shipped.names().stream(), entries.stream().flatMap(entry -> entry.text("kind").stream()))
                .collect(Collectors.toSet());
        OwnFields fields = new OwnFields(shipped, names, problems);
        List<Kind> kinds = new ArrayList<>();
        for (Entry entry : entries) {
            if (isComplete(entry) && isNew(entry)) {
                kinds.add(kind(entry, fields));
            }
        }
        return kinds;
    }

    /** Whether a path of the content folder describes a kind. */
    static boolean isOne(String path) {
        return path.startsWith(FOLDER) && path.endsWith(".yaml") && path.indexOf('/', FOLDER.length()) < 0;
    }

    /** What is missing has been reported. */
    private static boolean isComplete(Entry entry) {
        return Stream.of("kind", "zh", "file", "page", "title")
                .allMatch(field -> entry.text(field).isPresent());
    }

    /** A kind is called like its file, and nothing else is called like it. */
    private boolean isNew(Entry entry) {
        String path = entry.at().file();
        String file = path.substring(FOLDER.length(), path.length() - ".yaml".length());
        if (!entry.text("kind").orElse("").equals(file)) {
            problems.report(
                    Code.KIND_FILE_MISNAMED,
                    at(entry, "kind"),
                    entry.text("kind").orElse(""),
                    file);
            return false;
        }
        return Stream.of("kind", "zh", "file")
                .filter(field -> isTaken(entry, field))
                .toList()
                .isEmpty();
    }

    private boolean isTaken(Entry entry, String field) {
        String word = entry.text(field).orElse("");
        Optional<String> before = Optional.ofNullable(
                        seen.putIfAbsent(field + " " + word, entry.at().file()))
                .or(() -> holder(field, word));
        before.ifPresent(holder -> problems.report(Code.KIND_NAME_TAKEN, at(entry, field), word, holder));
        return before.isPresent();
    }

    /** What of the program goes by the word already. */
    private Optional<String> holder(String field, String word) {
        if (field.equals("file") && TAKEN.contains(word)) {
            return Optional.of("网址 /" + word + "/");
        }
        return Stream.concat(shipped.kinds().stream(), shipped.forms().all())
                .filter(kind -> switch (field) {
                    case "kind" -> kind.name().equals(word);
                    case "zh" -> kind.chinese().equals(word);
                    default -> kind.file().equals(word) || kind.folder().equals(word);
                })
                .findFirst()
                .map(kind -> "程序自带的类别“" + kind.chinese() + "”");
    }

    private Kind kind(Entry entry, OwnFields fields) {
        String name = entry.text("kind").orElseThrow();
        String file = entry.text("file").orElseThrow();
        return new Kind(
                name,
                entry.text("zh").orElseThrow(),
                file,
                file,
                Kind.Scope.PLACE,
                false,
                Kind.Shown.valueOf(entry.text("page").orElseThrow().toUpperCase(Locale.ROOT)),
                entry.value("on_place")
                        .filter(Value.Whole.class::isInstance)
                        .map(value -> ((Value.Whole) value).number())
                        .orElse(0),
                entry.text("title").orElseThrow(),
                fields.of(entry));
    }

    static Location at(Entry entry, String field) {
        return entry.value(field)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).at())
                .orElse(entry.at());
    }
}
