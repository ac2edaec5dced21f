package kanjian.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Value;
import kanjian.schema.Field;
import kanjian.schema.Kind;
import kanjian.text.Spelling;
import kanjian.yaml.YamlNode;

/** Reads a mapping as a record of its kind; reports every gap and reads on. */
final class RecordDecoder {
    private final Declared declared;
    private final Problems problems;

    RecordDecoder(Declared declared, Problems problems) {
        this.declared = declared;
        this.problems = problems;
    }

    Entry decode(Kind kind, RecordId id, String owner, YamlNode.Mapping node) {
        return new Entry(id, node.at(), fields(kind.fields(), owner, node));
    }

    /** The fields that could be read, by English name. */
    Map<String, Value> fields(List<Field> known, String owner, YamlNode.Mapping node) {
        ValueDecoder values = new ValueDecoder(this, declared, problems, owner);
        Map<String, Location> seen = new TreeMap<>();
        Map<String, Value> decoded = new TreeMap<>();
        List<YamlNode.Entry> strangers = new ArrayList<>();
        for (YamlNode.Entry entry : node.entries()) {
            Optional<Field> field =
                    known.stream().filter(f -> f.isCalled(entry.key())).findFirst();
            if (field.isEmpty()) {
                strangers.add(entry);
            } else if (isFirst(field.get(), entry, seen)) {
                decoded.put(
                        field.get().name(), values.decode(field.get(), entry).orElseGet(Value.Unread::new));
            }
        }
        strangers.forEach(entry -> stranger(known, entry, decoded));
        known.stream()
                .filter(field -> field.required() && !decoded.containsKey(field.name()))
                .forEach(field -> problems.report(
                        Code.FIELD_MISSING,
                        node.at(),
                        field.chinese(),
                        field.name(),
                        field.hint().isEmpty() ? field.type().chinese() : field.hint()));
        return decoded;
    }

    /** Reports an unknown key; the field that it probably means does not count as missing too. */
    private void stranger(List<Field> known, YamlNode.Entry entry, Map<String, Value> decoded) {
        List<String> names = known.stream()
                .filter(field -> !decoded.containsKey(field.name()))
                .flatMap(field -> Stream.of(field.name(), field.chinese()))
                .toList();
        Optional<String> nearest = Spelling.nearest(entry.key(), names);
        String cure = nearest.map(name -> "改成“" + name + "”").orElseGet(() -> possible(known));
        problems.report(Code.KEY_UNKNOWN, entry.keyAt(), entry.key(), cure);
        nearest.flatMap(name ->
                        known.stream().filter(field -> field.isCalled(name)).findFirst())
                .ifPresent(field -> decoded.put(field.name(), new Value.Unread()));
    }

    private static String possible(List<Field> known) {
        return known.isEmpty()
                ? "这里没有可以写的项，删去"
                : "这里可以写：" + known.stream().map(Field::chinese).collect(Collectors.joining("、"));
    }

    private boolean isFirst(Field field, YamlNode.Entry entry, Map<String, Location> seen) {
        Location before = seen.putIfAbsent(field.name(), entry.keyAt());
        if (before != null) {
            problems.report(Code.FIELD_TWICE, entry.keyAt(), field.chinese(), field.name(), before.line());
        }
        return before == null;
    }
}
