package kanjian.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.schema.Kind.Scope;
import kanjian.schema.Kind.Shown;
import kanjian.yaml.YamlNode;
import kanjian.yaml.YamlReader;

/** Reads the schema that ships inside the program. A fault in it is a bug of ours and is thrown. */
public final class SchemaReader {
    private static final String FOLDER = "/kanjian/schema/";
    private static final Set<String> NOT_IN_MARKDOWN = Set.of("as_of", "source");

    private final Map<String, List<Field>> groups;
    private final List<Field> common;

    private SchemaReader() {
        Node root = resource("common");
        groups = root.mapping("groups").stream()
                .collect(Collectors.toMap(YamlNode.Entry::key, entry -> fields(new Node(entry.value()), Map.of())));
        common = fields(root.child("fields"), groups);
    }

    /** The kinds of the program, in the order of {@code kinds.txt}. */
    public static Schema read() {
        SchemaReader reader = new SchemaReader();
        Schema.Forms forms = new Schema.Forms(reader.kind("chart"), reader.kind("theme"), reader.kind("kind"));
        Schema.Shared shared = new Schema.Shared(reader.common, reader.groups);
        return new Schema(text("kinds.txt").lines().map(reader::kind).toList(), forms, shared);
    }

    private Kind kind(String name) {
        Node node = resource(name);
        Scope scope = Scope.valueOf(node.text("scope").toUpperCase(Locale.ROOT));
        boolean single = node.isSet("single");
        return new Kind(
                node.text("kind"),
                node.text("zh"),
                node.text("file"),
                node.has("folder") ? node.text("folder") : node.text("file"),
                scope,
                single,
                Shown.valueOf(node.text("page").toUpperCase(Locale.ROOT)),
                node.has("on_place") ? Integer.parseInt(node.text("on_place")) : 0,
                node.text("title"),
                withCommon(fields(node.child("fields"), groups), scope, single));
    }

    /** The common fields first; a kind's own field of the same name wins. A single record or a Markdown file has its id from its file. */
    private List<Field> withCommon(List<Field> own, Scope scope, boolean single) {
        if (scope == Scope.BLOCK) {
            return own;
        }
        List<Field> all = new ArrayList<>();
        common.stream()
                .filter(field -> own.stream().noneMatch(mine -> mine.name().equals(field.name())))
                .filter(field -> !(field.name().equals("id") && (single || scope == Scope.MARKDOWN)))
                .filter(field -> !(scope == Scope.MARKDOWN && NOT_IN_MARKDOWN.contains(field.name())))
                .forEach(all::add);
        all.addAll(own);
        return all;
    }

    private static List<Field> fields(Node list, Map<String, List<Field>> groups) {
        return list.items().map(node -> field(node, groups)).toList();
    }

    private static Field field(Node node, Map<String, List<Field>> groups) {
        return new Field(
                node.text("name"),
                node.text("zh"),
                FieldType.of(node.text("type")),
                node.isSet("required"),
                many(node.text("list")),
                node.isSet("unknown"),
                node.text("to"),
                node.text("pattern"),
                node.has("most") ? Integer.parseInt(node.text("most")) : Field.ANY,
                node.text("hint"),
                node.text("means"),
                node.child("options")
                        .items()
                        .map(option -> new Option(option.text("value"), option.text("zh")))
                        .toList(),
                node.has("group") ? group(node.text("group"), groups) : fields(node.child("fields"), groups),
                node.isSet("internal"));
    }

    private static List<Field> group(String name, Map<String, List<Field>> groups) {
        return Optional.ofNullable(groups.get(name)).orElseThrow(() -> new IllegalStateException("group: " + name));
    }

    private static Field.Many many(String word) {
        return switch (word) {
            case "" -> Field.Many.ONE;
            case "true" -> Field.Many.LIST;
            case "loose" -> Field.Many.ONE_OR_LIST;
            default -> throw new IllegalStateException("list: " + word);
        };
    }

    private static Node resource(String name) {
        Problems problems = new Problems();
        String file = name + ".yaml";
        return YamlReader.read(text(file), file, 1, problems)
                .filter(node -> problems.isEmpty())
                .map(Node::new)
                .orElseThrow(() -> new IllegalStateException("schema " + file + ": " + problems.sorted()));
    }

    private static String text(String file) {
        try (InputStream in = SchemaReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A node of the schema files with the few questions that are asked of it; what is absent is empty. */
    private record Node(YamlNode yaml) {
        private static final YamlNode NOTHING = new YamlNode.Sequence(Location.of("schema"), List.of());

        List<YamlNode.Entry> mapping(String key) {
            return child(key).yaml() instanceof YamlNode.Mapping mapping ? mapping.entries() : List.of();
        }

        Node child(String key) {
            return yaml instanceof YamlNode.Mapping mapping
                    ? mapping.entries().stream()
                            .filter(entry -> entry.key().equals(key))
                            .findFirst()
                            .map(entry -> new Node(entry.value()))
                            .orElse(new Node(NOTHING))
                    : new Node(NOTHING);
        }

        boolean has(String key) {
            return child(key).yaml() != NOTHING;
        }

        String text(String key) {
            return child(key).yaml() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        }

        boolean isSet(String key) {
            return text(key).equals("true");
        }

        Stream<Node> items() {
            return yaml instanceof YamlNode.Sequence sequence
                    ? sequence.items().stream().map(Node::new)
                    : Stream.empty();
        }
    }
}
