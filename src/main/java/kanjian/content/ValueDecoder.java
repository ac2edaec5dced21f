package kanjian.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.RecordId;
import kanjian.model.Unknown;
import kanjian.model.Value;
import kanjian.schema.ActorClasses;
import kanjian.schema.Field;
import kanjian.schema.FieldType;
import kanjian.schema.Option;
import kanjian.schema.Slug;
import kanjian.text.amount.Amount;
import kanjian.text.date.Period;
import kanjian.yaml.YamlNode;

/** Reads one field's value as the schema asks; nothing is coerced, what does not fit is reported where it stands. */
final class ValueDecoder {

    private final RecordDecoder records;
    private final Declared declared;
    private final Problems problems;
    private final String owner;

    ValueDecoder(RecordDecoder records, Declared declared, Problems problems, String owner) {
        this.records = records;
        this.declared = declared;
        this.problems = problems;
        this.owner = owner;
    }

    Optional<Value> decode(Field field, YamlNode.Entry entry) {
        YamlNode node = entry.value();
        if (isEmpty(node)) {
            return empty(field, entry.keyAt());
        }
        Optional<UnknownNote> note = UnknownNote.of(node);
        if (note.isPresent()) {
            return unknown(field, node.at(), note.get());
        }
        return switch (field.many()) {
            case ONE -> one(field, node);
            case LIST -> list(field, node);
            case ONE_OR_LIST ->
                node instanceof YamlNode.Sequence
                        ? list(field, node)
                        : one(field, node).map(value -> new Value.Items(List.of(value)));
        };
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank()
                || node instanceof YamlNode.Sequence sequence
                        && sequence.items().isEmpty();
    }

    private Optional<Value> empty(Field field, Location at) {
        problems.report(Code.VALUE_EMPTY, at, field.chinese(), field.name(), Cures.ofEmpty(field));
        return Optional.empty();
    }

    private Optional<Value> unknown(Field field, Location at, UnknownNote note) {
        if (!field.mayBeUnknown()) {
            problems.report(Code.MUST_BE_KNOWN, at, field.chinese(), field.name());
            return Optional.empty();
        }
        Optional<String> fault = note.fault();
        fault.ifPresent(what -> problems.report(Code.UNKNOWN_MALFORMED, at, field.chinese(), what, field.name()));
        return Unknown.Word.of(note.word())
                .filter(word -> fault.isEmpty())
                .map(word -> new Value.Missing(new Unknown(word, note.reason())));
    }

    private Optional<Value> list(Field field, YamlNode node) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            problems.report(Code.LIST_EXPECTED, node.at(), field.chinese(), field.name(), Cures.ofList(node));
            return Optional.empty();
        }
        return Optional.of(new Value.Items(sequence.items().stream()
                .flatMap(item -> one(field, item).stream())
                .toList()));
    }

    private Optional<Value> one(Field field, YamlNode node) {
        if (field.type() == FieldType.GROUP) {
            if (node instanceof YamlNode.Mapping mapping) {
                return Optional.of(new Value.Group(records.fields(field.fields(), owner, mapping)));
            }
            return wrongType(field, node);
        }
        if (isEmpty(node)) {
            return empty(field, node.at());
        }
        if (!(node instanceof YamlNode.Scalar scalar)) {
            return wrongType(field, node);
        }
        return scalar(field, scalar);
    }

    private Optional<Value> wrongType(Field field, YamlNode node) {
        problems.report(
                Code.TYPE_WRONG, node.at(), field.chinese(), field.type().chinese(), field.name(), Cures.ofType(field));
        return Optional.empty();
    }

    private Optional<Value> scalar(Field field, YamlNode.Scalar scalar) {
        return switch (field.type()) {
            case TEXT -> text(field, scalar);
            case PROSE -> Optional.of(new Value.Prose(scalar.text(), textStart(scalar), !scalar.quoted()));
            case SLUG -> slug(scalar);
            case PERIOD -> period(scalar);
            case AMOUNT ->
                Optional.of(Amount.read(scalar.text())
                        .<Value>map(Value.Printed::new)
                        .orElseGet(() -> new Value.Worded(scalar.text(), scalar.at())));
            case REF -> reference(field.to(), scalar.text(), scalar.at());
            case ANY -> any(field, scalar);
            case ACTOR -> actor(field, scalar);
            case CHOICE -> choice(field, scalar);
            case FLAG -> flag(field, scalar);
            case WHOLE -> whole(field, scalar);
            case GROUP -> throw new IllegalStateException("a group is a mapping");
        };
    }

    /** A quoted scalar's text begins behind its quotation mark. */
    private static Location textStart(YamlNode.Scalar scalar) {
        return scalar.quoted() ? scalar.at().right(1) : scalar.at();
    }

    private Optional<Value> text(Field field, YamlNode.Scalar scalar) {
        if (!field.pattern().isEmpty() && !scalar.text().matches(field.pattern())) {
            problems.report(Code.PATTERN_WRONG, scalar.at(), field.chinese(), scalar.text(), field.hint());
            return Optional.empty();
        }
        return Optional.of(new Value.Text(scalar.text(), scalar.at()));
    }

    private Optional<Value> slug(YamlNode.Scalar scalar) {
        if (!Slug.fits(scalar.text())) {
            problems.report(Code.SLUG_WRONG, scalar.at(), scalar.text(), "");
            return Optional.empty();
        }
        return Optional.of(new Value.Text(scalar.text(), scalar.at()));
    }

    private Optional<Value> period(YamlNode.Scalar scalar) {
        Optional<Period> period = Period.read(scalar.text());
        if (period.isEmpty()) {
            problems.report(Code.DATE_UNREADABLE, scalar.at(), scalar.text(), Cures.ofDate(scalar.text()));
        }
        return period.map(Value.When::new);
    }

    private Optional<Value> reference(String kind, String written, Location at) {
        Optional<RecordId> found = declared.resolve(kind, written, owner);
        if (found.isEmpty()) {
            problems.report(
                    Code.REFERENCE_UNKNOWN,
                    at,
                    declared.chinese(kind),
                    written,
                    declared.cure(kind, written, owner),
                    kind);
        }
        return found.map(id -> new Value.Reference(id, at));
    }

    private Optional<Value> any(Field field, YamlNode.Scalar scalar) {
        int colon = scalar.text().indexOf(':');
        if (colon <= 0) {
            return wrongType(field, scalar);
        }
        String kind = scalar.text().substring(0, colon);
        if (!declared.hasKind(kind)) {
            String cure = declared.nearestKind(kind)
                    .map(near -> "是不是“" + near + "”？")
                    .orElse("不带类别运行 ./kanjian schema，可以看到全部类别");
            problems.report(Code.KIND_UNKNOWN, scalar.at(), kind, cure);
            return Optional.empty();
        }
        return reference(kind, scalar.text().substring(colon + 1), scalar.at());
    }

    private Optional<Value> actor(Field field, YamlNode.Scalar scalar) {
        if (scalar.text().contains(":")) {
            return any(field, scalar);
        }
        Optional<Option> known = ActorClasses.find(scalar.text());
        if (known.isEmpty()) {
            String classes = words(ActorClasses.all()) + "，或 deputy:编号、org:编号";
            problems.report(Code.CHOICE_UNKNOWN, scalar.at(), field.chinese(), scalar.text(), classes);
        }
        return known.map(option -> new Value.Choice(option.value(), option.chinese()));
    }

    private static String words(List<Option> options) {
        return options.stream()
                .map(option -> option.value() + "（" + option.chinese() + "）")
                .collect(Collectors.joining("、"));
    }

    private Optional<Value> choice(Field field, YamlNode.Scalar scalar) {
        Optional<Option> known = field.option(scalar.text());
        if (known.isEmpty()) {
            problems.report(Code.CHOICE_UNKNOWN, scalar.at(), field.chinese(), scalar.text(), words(field.options()));
        }
        return known.map(option -> new Value.Choice(option.value(), option.chinese()));
    }

    private Optional<Value> flag(Field field, YamlNode.Scalar scalar) {
        return switch (scalar.text()) {
            case "true", "是" -> Optional.of(new Value.Flag(true));
            case "false", "否" -> Optional.of(new Value.Flag(false));
            default -> {
                problems.report(Code.CHOICE_UNKNOWN, scalar.at(), field.chinese(), scalar.text(), "true（是）、false（否）");
                yield Optional.empty();
            }
        };
    }

    private Optional<Value> whole(Field field, YamlNode.Scalar scalar) {
        if (!scalar.text().matches("\\d{1,9}")) {
            problems.report(Code.WHOLE_UNREADABLE, scalar.at(), field.chinese(), scalar.text());
            return Optional.empty();
        }
        int number = Integer.parseInt(scalar.text());
        if (number < field.least() || number > field.most()) {
            problems.report(Code.PATTERN_WRONG, scalar.at(), field.chinese(), scalar.text(), field.hint());
            return Optional.empty();
        }
        return Optional.of(new Value.Whole(number));
    }
}
