package kanjian.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.schema.Kind;
import kanjian.schema.Slug;
import kanjian.source.FrontMatter;
import kanjian.source.SourceTree;
import kanjian.text.Spelling;
import kanjian.yaml.YamlNode;
import kanjian.yaml.YamlReader;

/** Reads files into drafts; each record declares its id even when it cannot be decoded. */
final class RecordReader {
    private static final List<String> ID_KEYS = List.of("id", "编号");
    static final String HOW_TO_WRITE = "每行写一项：名称、冒号、空格、内容";

    private final SourceTree tree;
    private final Declared declared;
    private final Problems problems;

    RecordReader(SourceTree tree, Declared declared, Problems problems) {
        this.tree = tree;
        this.declared = declared;
        this.problems = problems;
    }

    /** The records of a YAML file, declared. */
    List<Draft> records(RecordFile file) {
        Optional<YamlNode> root = tree.read(file.path(), problems)
                .flatMap(source -> YamlReader.read(source.text(), source.path(), 1, problems));
        if (file.kind().single()) {
            checkFolder(file);
            declare(file.id(), root.map(YamlNode::at).orElse(Location.of(file.path())));
            return root.flatMap(this::mapping)
                    .map(node -> List.of(new Draft(file.kind(), file.id(), file.owner(), node)))
                    .orElse(List.of());
        }
        if (root.isEmpty()) {
            declared.addLost(lost(file));
        }
        return root.map(node -> list(file, node)).orElse(List.of());
    }

    /** The name of a place's folder is its id. */
    private void checkFolder(RecordFile file) {
        if (file.kind().scope() == Kind.Scope.PLACE && !Slug.fits(file.owner())) {
            problems.report(Code.SLUG_WRONG, Location.of(file.path()), file.owner(), "给文件夹改名，");
        }
    }

    private Optional<YamlNode.Mapping> mapping(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.report(Code.RECORD_EXPECTED, node.at(), "一条记录", HOW_TO_WRITE);
        return Optional.empty();
    }

    private List<Draft> list(RecordFile file, YamlNode root) {
        if (!(root instanceof YamlNode.Sequence sequence)) {
            problems.report(Code.RECORD_EXPECTED, root.at(), "一串记录", "每条记录的第一行前面加“- ”，其余各行前面加两个空格");
            declared.addLost(lost(file));
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            Optional<YamlNode.Mapping> node = mapping(item);
            if (node.isEmpty()) {
                declared.addLost(lost(file));
            }
            node.ifPresent(record -> drafts.add(draft(file, record)));
        }
        return drafts;
    }

    private static Site.Lost lost(RecordFile file) {
        return file.isDivisions()
                ? new Site.Lost("place", "")
                : new Site.Lost(file.kind().name(), file.owner());
    }

    /** A record without an id goes by its line, so that its other gaps are told too; one with an odd id is still declared. */
    private Draft draft(RecordFile file, YamlNode.Mapping node) {
        Optional<YamlNode.Scalar> written = writtenId(node);
        String local = written.map(YamlNode.Scalar::text)
                .orElseGet(() -> "line-" + node.at().line());
        RecordId id = file.isDivisions()
                ? RecordId.place(local)
                : new RecordId(file.kind().name(), file.kind().path(local, file.owner()));
        declare(id, written.map(YamlNode.Scalar::at).orElse(node.at()));
        return new Draft(file.kind(), id, file.owner(), node);
    }

    private static Optional<YamlNode.Scalar> writtenId(YamlNode.Mapping node) {
        Optional<String> key = node.entries().stream()
                .map(YamlNode.Entry::key)
                .filter(ID_KEYS::contains)
                .findFirst()
                .or(() -> node.entries().stream()
                        .map(YamlNode.Entry::key)
                        .filter(word -> Spelling.nearest(word, ID_KEYS).isPresent())
                        .findFirst());
        return node.entries().stream()
                .filter(entry -> key.filter(entry.key()::equals).isPresent())
                .map(YamlNode.Entry::value)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .filter(scalar -> !scalar.text().isBlank())
                .findFirst();
    }

    /** Declares a Markdown file by its name alone, without reading it. */
    void declareMarkdown(RecordFile file) {
        Location at = Location.of(file.path());
        if (!Slug.fits(file.name())) {
            problems.report(Code.SLUG_WRONG, at, file.name(), "给文件改名，");
        }
        declare(file.id(), at);
    }

    private void declare(RecordId id, Location at) {
        declared.add(id, at).ifPresent(before -> problems.report(Code.ID_TWICE, at, id.local(), before));
    }

    /** The front matter of a Markdown file. */
    Optional<Draft> frontMatter(RecordFile file) {
        return tree.read(file.path(), problems)
                .flatMap(source -> FrontMatter.split(source, problems))
                .flatMap(parts -> YamlReader.read(parts.head(), file.path(), parts.headLine(), problems))
                .flatMap(this::mapping)
                .map(node -> new Draft(file.kind(), file.id(), file.owner(), node));
    }
}
