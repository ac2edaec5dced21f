package kanjian.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.RecordId;
import kanjian.schema.Kind;
import kanjian.source.FrontMatter;
import kanjian.source.SourceTree;
import kanjian.yaml.YamlNode;
import kanjian.yaml.YamlReader;

/** Reads files into drafts; each record declares its id even when it cannot be decoded. */
final class RecordReader {
    private static final String HOW_TO_WRITE = "每行写一项：名称、冒号、空格、内容";

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
            declare(file.id(), root.map(YamlNode::at).orElse(Location.of(file.path())));
            return root.flatMap(node -> mapping(node))
                    .map(node -> List.of(new Draft(file.kind(), file.id(), file.owner(), node)))
                    .orElse(List.of());
        }
        return root.map(node -> list(file, node)).orElse(List.of());
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
            problems.report(Code.RECORD_EXPECTED, root.at(), "一串记录", "每条记录第一行前面加“- ”");
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        sequence.items()
                .forEach(item -> mapping(item).ifPresent(node -> {
                    RecordId id = idOf(file, node);
                    declare(id, node.at());
                    drafts.add(new Draft(file.kind(), id, file.owner(), node));
                }));
        return drafts;
    }

    /** A record without a usable id goes by its line, so that its other gaps are told too. */
    private static RecordId idOf(RecordFile file, YamlNode.Mapping node) {
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
            return RecordId.place(local);
        }
        return new RecordId(kind.name(), kind.path(local, file.owner()));
    }

    /** Declares a Markdown file by its name alone, without reading it. */
    void declareMarkdown(RecordFile file) {
        Location at = Location.of(file.path());
        if (!ValueDecoder.isSlug(file.name())) {
            problems.report(Code.SLUG_WRONG, at, file.name());
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
