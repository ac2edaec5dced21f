package kanjian.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.schema.Field;
import kanjian.schema.FieldType;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import kanjian.view.words.PlainText;

/** The records of one kind as a table: the fields of its schema. */
final class RecordTable {
    private static final Column ID = Column.of("id", "编号", ColumnType.NAME, "这条记录在本站的名字，不会改；地方的记录写作 地方/编号");
    private static final String PLACE = "place";

    private final Schema schema;
    private final Kind kind;

    private RecordTable(Schema schema, Kind kind) {
        this.schema = schema;
        this.kind = kind;
    }

    static Table<Entry> of(Kind kind, Schema schema, List<Entry> entries) {
        RecordTable table = new RecordTable(schema, kind);
        return new Table<>(kind.file(), kind.chinese(), table.columns(), entries, table::value);
    }

    private List<Column> columns() {
        return Stream.of(Stream.of(ID), shown(kind.fields()).map(this::column), Stream.of(Unknowns.COLUMN))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Stream<Field> shown(List<Field> fields) {
        return fields.stream().filter(field -> !field.name().equals("id") && !field.internal());
    }

    private Column column(Field field) {
        return new Column(
                field.name(),
                field.chinese(),
                ColumnType.of(field.type()),
                field.many() == Field.Many.ONE ? "" : Column.LINE,
                meaning(field),
                field.type() == FieldType.REF ? tableOf(schema.kind(field.to())) : "",
                shown(field.fields()).map(this::column).toList());
    }

    /** The name of the table in which a kind's records stand. */
    static String tableOf(Kind kind) {
        return switch (kind.name()) {
            case "figure" -> FigureTable.NAME;
            case PLACE -> PlaceTable.NAME;
            default -> kind.file();
        };
    }

    private String meaning(Field field) {
        String own = field.means();
        String type = switch (field.type()) {
            case REF -> "“" + schema.kind(field.to()).chinese() + "”表里的编号";
            case ANY -> "别的记录，写作 类别:编号";
            case CHOICE ->
                "只有这几种："
                        + String.join(
                                "、",
                                field.options().stream()
                                        .map(one -> one.chinese())
                                        .toList());
            case PROSE -> "一段话，去掉了链接";
            default -> "";
        };
        return own.isEmpty() || type.isEmpty() ? own + type : own + "。" + type;
    }

    private Object value(Entry entry, Column column) {
        if (column.equals(ID)) {
            return entry.id().path();
        }
        if (column.equals(Unknowns.COLUMN)) {
            return unknowns(entry);
        }
        if (column.name().equals(PLACE) && kind.scope() == Kind.Scope.PLACE) {
            return entry.place().path();
        }
        Field field = kind.field(column.name()).orElseThrow();
        return entry.value(column.name())
                .<Object>map(value -> data(field, value))
                .orElse(Optional.empty());
    }

    private static Object data(Field field, Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream().map(one -> data(field, one)).toList();
        }
        if (value instanceof Value.Group group) {
            Map<String, Object> object = new LinkedHashMap<>();
            shown(field.fields())
                    .forEach(part -> Optional.ofNullable(group.fields().get(part.name()))
                            .ifPresent(one -> object.put(part.name(), data(part, one))));
            return object;
        }
        if (value instanceof Value.Missing missing) {
            return Unknowns.value(missing.unknown());
        }
        if (value instanceof Value.Reference reference) {
            boolean isOfOneKind = field.type() == FieldType.REF;
            return isOfOneKind ? reference.target().path() : reference.target().toString();
        }
        return scalar(value);
    }

    private static Object scalar(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Prose prose) {
            return PlainText.of(prose.markdown());
        }
        if (value instanceof Value.Choice choice) {
            return choice.chinese();
        }
        if (value instanceof Value.When when) {
            return when.period().edtf();
        }
        if (value instanceof Value.Whole whole) {
            return whole.number();
        }
        if (value instanceof Value.Flag flag) {
            return flag.isSet();
        }
        if (value instanceof Value.Printed printed) {
            return printed.amount().printed();
        }
        return value instanceof Value.Worded worded ? worded.words() : Optional.empty();
    }

    private List<String> unknowns(Entry entry) {
        List<String> lines = new ArrayList<>();
        unknowns("", kind.fields(), entry.fields(), lines);
        return lines;
    }

    private static void unknowns(String before, List<Field> fields, Map<String, Value> values, List<String> lines) {
        shown(fields).filter(field -> values.containsKey(field.name())).forEach(field -> {
            String title = before + field.chinese();
            Value value = values.get(field.name());
            List<Value> all = value instanceof Value.Items items ? items.values() : List.of(value);
            for (Value one : all) {
                if (one instanceof Value.Missing missing) {
                    lines.add(Unknowns.line(
                            title,
                            missing.unknown().word().chinese(),
                            missing.unknown().reason()));
                } else if (one instanceof Value.Group group) {
                    unknowns(title + "的", field.fields(), group.fields(), lines);
                }
            }
        });
    }
}
