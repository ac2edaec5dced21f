package kanjian.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.schema.Field;
import kanjian.schema.FieldType;
import kanjian.schema.Option;
import kanjian.schema.Schema;
import kanjian.text.Spelling;

/** The fields of the kinds that a site adds: each says all that its type asks for, and no two share a name. */
final class OwnFields {
    private final Schema shipped;
    private final Set<String> kinds;
    private final Problems problems;

    /** @param kinds the names of all kinds, those that the site adds among them */
    OwnFields(Schema shipped, Set<String> kinds, Problems problems) {
        this.shipped = shipped;
        this.kinds = kinds;
        this.problems = problems;
    }

    /** The fields that every record has, then those of the kind; one of the same name takes the place of the other. */
    List<Field> of(Entry kind) {
        List<Field> own = fields(kind, "fields");
        List<Field> all = new ArrayList<>(shipped.common());
        all.removeIf(field -> own.stream().anyMatch(mine -> mine.name().equals(field.name())));
        Set<String> before = all.stream().map(Field::chinese).collect(Collectors.toSet());
        kind.parts("fields").stream()
                .filter(field -> field.text("zh").filter(before::contains).isPresent())
                .forEach(field -> report(field, "zh", "“" + field.text("zh").orElse("") + "”每类记录都有了，换一个名字"));
        all.addAll(own);
        checkTitle(kind, own);
        return all;
    }

    private void checkTitle(Entry kind, List<Field> own) {
        String title = kind.text("title").orElse("");
        boolean isText = own.stream().anyMatch(field -> field.name().equals(title) && field.type() == FieldType.TEXT);
        if (!isText) {
            report(kind, "title", "各项里没有叫这个名字、类型是 text 的一项");
        }
    }

    private List<Field> fields(Entry parent, String group) {
        Set<String> names = new HashSet<>();
        List<Field> fields = new ArrayList<>();
        for (Entry part : parent.parts(group)) {
            for (String key : List.of("name", "zh")) {
                String name = part.text(key).orElse("");
                if (!name.isEmpty() && !names.add(name)) {
                    report(part, key, "“" + name + "”用了两次");
                }
            }
            if (part.text("name").isPresent()
                    && part.text("zh").isPresent()
                    && part.text("type").isPresent()) {
                fields.add(field(part));
            }
        }
        return fields;
    }

    private Field field(Entry part) {
        FieldType type = FieldType.valueOf(part.text("type").orElseThrow().toUpperCase(Locale.ROOT));
        List<Option> options = part.parts("options").stream()
                .map(option -> new Option(
                        option.text("value").orElse(""), option.text("zh").orElse("")))
                .toList();
        List<Field> inside = part.text("group").map(shipped::group).orElseGet(() -> fields(part, "fields"));
        fault(part, type, options, inside).ifPresent(fault -> report(part, "name", fault));
        return new Field(
                part.text("name").orElseThrow(),
                part.text("zh").orElseThrow(),
                type,
                isSet(part, "required"),
                many(part.text("list").orElse("")),
                isSet(part, "unknown"),
                part.text("to").orElse(""),
                pattern(part),
                Field.ANY,
                part.text("hint").orElse(""),
                "",
                options,
                inside,
                false);
    }

    /** What a field of this type lacks. */
    private Optional<String> fault(Entry part, FieldType type, List<Option> options, List<Field> inside) {
        String to = part.text("to").orElse("");
        return switch (type) {
            case REF -> kinds.contains(to) ? Optional.empty() : Optional.of(unknownKind(to));
            case CHOICE -> options.isEmpty() ? Optional.of("类型是 choice，要在 options 里写出可选的词") : Optional.empty();
            case GROUP -> inside.isEmpty() ? Optional.of("类型是 group，要写 fields 或 group") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String unknownKind(String to) {
        String near = Spelling.nearest(to, kinds)
                .map(kind -> "，是不是 " + kind + "？")
                .orElse("，不带类别运行 ./kanjian schema，可以看到全部类别");
        return to.isEmpty() ? "类型是 ref，要用 to 写出指向哪一类记录" : "to 写的“" + to + "”不是类别" + near;
    }

    private String pattern(Entry part) {
        String pattern = part.text("pattern").orElse("");
        try {
            return Pattern.compile(pattern).pattern();
        } catch (PatternSyntaxException e) {
            report(part, "pattern", "正则表达式写得不对");
            return "";
        }
    }

    private static Field.Many many(String word) {
        return switch (word) {
            case "true" -> Field.Many.LIST;
            case "loose" -> Field.Many.ONE_OR_LIST;
            default -> Field.Many.ONE;
        };
    }

    private static boolean isSet(Entry part, String field) {
        return part.value(field).filter(new Value.Flag(true)::equals).isPresent();
    }

    private void report(Entry part, String key, String why) {
        problems.report(
                Code.KIND_FIELD_FAULTY,
                OwnKinds.at(part, key),
                part.text("name").or(() -> part.text(key)).orElse(key),
                why);
    }
}
