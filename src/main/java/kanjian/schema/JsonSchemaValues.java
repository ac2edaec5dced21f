package kanjian.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a field may hold, in the words of JSON Schema. A plain number in YAML reaches a schema as a number, and is text to us. */
final class JsonSchemaValues {
    static final String UNKNOWN = "unknown";

    private static final List<String> SCALAR = List.of("string", "number", "boolean");
    private static final List<String> ACTORS =
            ActorClasses.all().stream().map(Option::value).toList();
    private static final List<String> WAYS_OF_NOT_KNOWING = List.of("未公布", "未载", "待核");

    private static final String PATH = Slug.FORM + "(?:/" + Slug.FORM + ")?";
    private static final String MONTH = "-(?:0[1-9]|1[0-2])";
    private static final String DAY = "-(?:0[1-9]|[12][0-9]|3[01])";
    private static final String DATE =
            "(?:(?!0000)[0-9]{4}(?:" + MONTH + "(?:" + DAY + ")?)?|XXXX" + MONTH + "(?:" + DAY + ")?)";
    private static final String PERIOD = DATE + "(?:/(?:" + DATE + "|\\.\\.))?|\\.\\./" + DATE;

    private final Schema schema;

    JsonSchemaValues(Schema schema) {
        this.schema = schema;
    }

    /** A line for staff. */
    String describe(Field field) {
        String choices = field.options().stream()
                .map(option -> option.value() + "＝" + option.chinese())
                .collect(Collectors.joining("、"));
        return Stream.of(field.hint().isEmpty() ? expected(field) : field.hint(), choices)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private String expected(Field field) {
        return field.type() == FieldType.REF
                ? schema.kind(field.to()).chinese() + "的编号"
                : field.type().chinese();
    }

    /** @param group where the fields of a group are defined */
    Map<String, Object> of(Field field, String group) {
        Map<String, Object> one = field.type() == FieldType.GROUP ? object("$ref", group) : scalar(field);
        Map<String, Object> list = object("type", "array", "items", one);
        Map<String, Object> known = switch (field.many()) {
            case ONE -> one;
            case LIST -> list;
            case ONE_OR_LIST -> anyOf(one, list);
        };
        return field.mayBeUnknown() ? anyOf(known, object("$ref", "#/$defs/" + UNKNOWN)) : known;
    }

    private Map<String, Object> scalar(Field field) {
        return switch (field.type()) {
            case TEXT -> matching(field.pattern().isEmpty() ? "" : whole(field.pattern()));
            case PROSE, AMOUNT -> matching("");
            case SLUG -> slug();
            case PERIOD -> anyOf(text(PERIOD), whole(1, 9999));
            case REF -> name(schema.kind(field.to()).scope() == Kind.Scope.PLACE ? PATH : Slug.FORM);
            case ANY -> text(recordOfAnyKind());
            case ACTOR -> anyOf(object("enum", ACTORS), text(recordOfAnyKind()));
            case CHOICE -> object("enum", words(field));
            case FLAG -> object("enum", List.of(true, false, "true", "false", "是", "否"));
            case WHOLE -> anyOf(text("[0-9]{1,9}"), whole(field.least(), field.most()));
            case GROUP -> throw new IllegalStateException("a group is no scalar");
        };
    }

    private static Map<String, Object> slug() {
        Map<String, Object> slug = name(Slug.FORM);
        slug.put("maxLength", Slug.LONGEST);
        return slug;
    }

    private String recordOfAnyKind() {
        String kinds = schema.kinds().stream().map(Kind::name).collect(Collectors.joining("|"));
        return "(?:" + kinds + "):" + PATH;
    }

    private static List<String> words(Field field) {
        return Stream.concat(
                        field.options().stream().map(Option::value),
                        field.options().stream().map(Option::chinese))
                .distinct()
                .toList();
    }

    /** {@code {unknown: 未载, reason: …}}. */
    Map<String, Object> unknown() {
        Map<String, Object> word = object("enum", WAYS_OF_NOT_KNOWING, "description", "哪一种不知道");
        Map<String, Object> reason = matching("");
        reason.put("description", "为什么不知道");
        return object(
                "type",
                "object",
                "properties",
                object("unknown", word, "未知", word, "reason", reason, "原因", reason),
                "allOf",
                List.of(eitherKey("unknown", "未知", true), eitherKey("reason", "原因", true)),
                "additionalProperties",
                false);
    }

    /** A key stands in English or in Chinese, never both. */
    static Map<String, Object> eitherKey(String english, String chinese, boolean isRequired) {
        return isRequired
                ? object("oneOf", List.of(required(english), required(chinese)))
                : object("not", required(english, chinese));
    }

    private static Map<String, Object> required(String... keys) {
        return object("required", List.of(keys));
    }

    /** Text that is not blank, or a number or truth value that is text to us. */
    private static Map<String, Object> matching(String pattern) {
        return object("type", SCALAR, "pattern", pattern.isEmpty() ? "\\S" : pattern);
    }

    /** A name may consist of digits alone. */
    private static Map<String, Object> name(String pattern) {
        return object("type", List.of("string", "integer"), "pattern", whole(pattern));
    }

    private static Map<String, Object> whole(int least, int most) {
        return object("type", "integer", "minimum", least, "maximum", most);
    }

    private static Map<String, Object> text(String pattern) {
        return object("type", "string", "pattern", whole(pattern));
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    private static Map<String, Object> anyOf(Object... choices) {
        return object("anyOf", List.of(choices));
    }

    /** @param parts keys and values by turns */
    private static Map<String, Object> object(Object... parts) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            object.put((String) parts[i], parts[i + 1]);
        }
        return object;
    }
}
