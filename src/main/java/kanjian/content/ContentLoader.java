package kanjian.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import kanjian.source.FrontMatter;
import kanjian.source.SourceFile;
import kanjian.source.SourceTree;
import kanjian.yaml.YamlNode;
import kanjian.yaml.YamlReader;

/** Pass 1: reads every record and every front matter, never a body, and links them into a {@link Site}. */
public final class ContentLoader {
    private final SourceTree tree;
    private final Schema schema;
    private final Problems problems;
    private final Declared declared;
    private final RecordDecoder decoder;

    private ContentLoader(SourceTree tree, Schema schema, Problems problems) {
        this.tree = tree;
        this.schema = schema;
        this.problems = problems;
        declared = new Declared(schema);
        decoder = new RecordDecoder(declared, problems);
    }

    /**
     * @param isPublished whether a story's front matter is part of the site that is built
     * @return the site with unread stories; empty when there are no settings, which has been reported
     */
    public static Optional<Site> load(SourceTree tree, Schema schema, Predicate<Entry> isPublished, Problems problems) {
        return new ContentLoader(tree, schema, problems).load(isPublished);
    }

    private Optional<Site> load(Predicate<Entry> isPublished) {
        List<RecordFile> files = files();
        List<Draft> drafts = new ArrayList<>();
        files.stream().filter(file -> !isMarkdown(file)).forEach(file -> drafts.addAll(drafts(file)));
        files.stream().filter(ContentLoader::isMarkdown).forEach(this::declareMarkdown);
        List<Entry> entries = new ArrayList<>();
        drafts.forEach(draft -> entries.add(decoder.decode(draft.kind(), draft.id(), draft.owner(), draft.node())));
        List<Story> stories = new ArrayList<>();
        files.stream()
                .filter(ContentLoader::isMarkdown)
                .forEach(file -> frontMatter(file).ifPresent(entry -> {
                    if (!file.isStory()) {
                        entries.add(entry);
                    } else if (isPublished.test(entry)) {
                        stories.add(Story.unread(entry, placeOf(entry, file), file.path()));
                    }
                }));
        return site(entries, stories);
    }

    private Optional<Site> site(List<Entry> entries, List<Story> stories) {
        DivisionTable table = DivisionTable.read();
        List<Entry> divisions = entries.stream()
                .filter(entry -> entry.id().kind().equals("division")
                        || entry.id().kind().equals("place"))
                .toList();
        Optional<Entry> settings = entries.stream()
                .filter(entry -> entry.id().kind().equals("site"))
                .findFirst();
        if (settings.isEmpty()) {
            problems.report(Code.FILE_MISSING, Location.of("content/site.yaml"), "content/site.yaml");
        }
        List<Entry> records = entries.stream()
                .filter(entry -> !divisions.contains(entry))
                .filter(entry -> !entry.id().kind().equals("site"))
                .toList();
        return settings.map(entry ->
                Site.of(entry, records, new PlaceLinker(table, problems).link(divisions), table.rows(), stories));
    }

    private static RecordId placeOf(Entry story, RecordFile file) {
        return story.reference("place").orElse(RecordId.place(file.owner()));
    }

    private static boolean isMarkdown(RecordFile file) {
        return file.kind().scope() == Kind.Scope.MARKDOWN;
    }

    private List<RecordFile> files() {
        List<RecordFile> files = new ArrayList<>();
        for (String path : tree.paths()) {
            Optional<RecordFile> file = RecordFile.of(path, schema);
            if (file.isPresent()) {
                files.add(file.get());
            } else if (!isPicture(path)) {
                problems.report(Code.FILE_UNEXPECTED, Location.of(path), RecordFile.adviceFor(path, schema));
            }
        }
        return files;
    }

    private static boolean isPicture(String path) {
        return path.contains("/images/");
    }

    private record Draft(Kind kind, RecordId id, String owner, YamlNode.Mapping node) {}

    /** The records of a file; each declares its id even when it cannot be decoded. */
    private List<Draft> drafts(RecordFile file) {
        Optional<YamlNode> root = tree.read(file.path(), problems)
                .flatMap(source -> YamlReader.read(source.text(), source.path(), 1, problems));
        if (root.isEmpty()) {
            if (file.kind().single()) {
                declared.add(singleId(file), Location.of(file.path()));
            }
            return List.of();
        }
        return file.kind().single() ? single(file, root.get()) : list(file, root.get());
    }

    private List<Draft> single(RecordFile file, YamlNode root) {
        RecordId id = singleId(file);
        declare(id, root.at());
        if (root instanceof YamlNode.Mapping mapping) {
            return List.of(new Draft(file.kind(), id, file.owner(), mapping));
        }
        problems.report(Code.RECORD_EXPECTED, root.at(), "一条记录", "每行写一项:名称、冒号、空格、内容");
        return List.of();
    }

    private static RecordId singleId(RecordFile file) {
        return new RecordId(file.kind().name(), file.owner());
    }

    private List<Draft> list(RecordFile file, YamlNode root) {
        if (!(root instanceof YamlNode.Sequence sequence)) {
            problems.report(Code.RECORD_EXPECTED, root.at(), "一串记录", "每条记录第一行前面加“- ”");
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlNode.Mapping mapping) {
                idOf(file, mapping).ifPresent(id -> {
                    declare(id, mapping.at());
                    drafts.add(new Draft(file.kind(), id, file.owner(), mapping));
                });
            } else {
                problems.report(Code.RECORD_EXPECTED, item.at(), "一条记录", "每行写一项:名称、冒号、空格、内容");
            }
        }
        return drafts;
    }

    /** A record without an id is decoded under an id of its own place in the file, so that its other gaps are told too. */
    private Optional<RecordId> idOf(RecordFile file, YamlNode.Mapping node) {
        String local = node.entries().stream()
                .filter(entry -> entry.key().equals("id") || entry.key().equals("编号"))
                .map(YamlNode.Entry::value)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(value -> ((YamlNode.Scalar) value).text())
                .filter(ValueDecoder::isSlug)
                .findFirst()
                .orElse("line-" + node.at().line());
        Kind kind = file.kind();
        if (kind.name().equals("division")) {
            return Optional.of(new RecordId("place", local));
        }
        return Optional.of(
                new RecordId(kind.name(), kind.scope() == Kind.Scope.PLACE ? file.owner() + "/" + local : local));
    }

    private void declareMarkdown(RecordFile file) {
        Location at = Location.of(file.path());
        if (!ValueDecoder.isSlug(file.name())) {
            problems.report(Code.SLUG_WRONG, at, file.name());
        }
        declare(new RecordId(file.kind().name(), file.name()), at);
    }

    private void declare(RecordId id, Location at) {
        declared.add(id, at).ifPresent(before -> problems.report(Code.ID_TWICE, at, id.local(), before));
    }

    private Optional<Entry> frontMatter(RecordFile file) {
        return tree.read(file.path(), problems).flatMap(source -> head(file, source));
    }

    private Optional<Entry> head(RecordFile file, SourceFile source) {
        return FrontMatter.split(source, problems)
                .flatMap(parts -> YamlReader.read(parts.head(), source.path(), parts.headLine(), problems))
                .flatMap(node -> {
                    if (node instanceof YamlNode.Mapping mapping) {
                        RecordId id = new RecordId(file.kind().name(), file.name());
                        return Optional.of(decoder.decode(file.kind(), id, file.owner(), mapping));
                    }
                    problems.report(Code.RECORD_EXPECTED, node.at(), "一条记录", "每行写一项:名称、冒号、空格、内容");
                    return Optional.empty();
                });
    }
}
