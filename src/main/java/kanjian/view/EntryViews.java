package kanjian.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.model.Entry;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.model.Value;
import kanjian.page.value.ChoiceView;
import kanjian.page.value.EntryView;
import kanjian.page.value.Link;
import kanjian.prose.ProseReader;
import kanjian.route.Addresses;
import kanjian.schema.Field;
import kanjian.schema.FieldType;
import kanjian.schema.Schema;
import kanjian.view.order.RecordOrder;

/** Records as pages show them: each value in the shape that {@link EntryView} promises, each reference resolved. */
public final class EntryViews {
    private final Schema schema;
    private final RecordLinker links;
    private final FigureViews figures;
    private final SourceViews sources;
    private final ActorViews actors;
    private final ProseReader prose;
    private final Reckonings reckonings;
    private final RecordOrder order;
    private final Map<RecordId, EntryView> made = new HashMap<>();

    EntryViews(
            Schema schema,
            RecordLinker links,
            FigureViews figures,
            SourceViews sources,
            ActorViews actors,
            ProseReader prose,
            Reckonings reckonings,
            RecordOrder order) {
        this.schema = schema;
        this.links = links;
        this.figures = figures;
        this.sources = sources;
        this.actors = actors;
        this.prose = prose;
        this.reckonings = reckonings;
        this.order = order;
    }

    public List<EntryView> views(List<Entry> entries) {
        return entries.stream().map(this::view).toList();
    }

    public EntryView view(Entry entry) {
        EntryView before = made.get(entry.id());
        if (before == null) {
            before = make(entry);
            made.put(entry.id(), before);
        }
        return before;
    }

    private EntryView make(Entry entry) {
        String kind = entry.id().kind();
        Link self = links.link(entry.id());
        return new EntryView(
                kind,
                links.kindText(kind),
                entry.id().path(),
                self.title(),
                self.address(),
                Addresses.anchor(entry.id()),
                entry.place().path().isEmpty() ? new Link("place", "", "") : links.link(entry.place()),
                sources.views(entry.references("source")),
                entry.texts("quote"),
                entry.value("note").map(note -> html(note, entry.id().owner())).orElse(Html.EMPTY),
                entry.references("topics").stream().map(links::link).toList(),
                reckonings.of(entry),
                fields(schema.kind(kind).fields(), entry.fields(), entry.id().owner()));
    }

    /** Every field of the schema, those that the record leaves out as empty values. */
    public Map<String, Object> fields(List<Field> known, Map<String, Value> values, String owner) {
        Map<String, Object> shown = new HashMap<>();
        for (Field field : known) {
            shown.put(
                    field.name(),
                    Optional.ofNullable(values.get(field.name()))
                            .map(value -> view(field, value, owner))
                            .orElseGet(() -> absent(field)));
        }
        return shown;
    }

    private static Object absent(Field field) {
        if (field.many() != Field.Many.ONE) {
            return List.of();
        }
        return field.type() == FieldType.GROUP ? Map.of() : "";
    }

    private Object view(Field field, Value value, String owner) {
        if (value instanceof Value.Items items) {
            return order.listed(items.values()).stream()
                    .map(item -> view(field, item, owner))
                    .toList();
        }
        if (value instanceof Value.Group group) {
            return Map.copyOf(fields(field.fields(), group.fields(), owner));
        }
        if (value instanceof Value.Missing missing) {
            return FigureViews.unknown(missing.unknown());
        }
        return field.type() == FieldType.ACTOR ? actors.view(value, owner) : scalar(value, owner);
    }

    private Object scalar(Value value, String owner) {
        if (value instanceof Value.Reference reference) {
            return RecordLinker.isFigure(value) ? figures.view(reference.target()) : links.link(reference.target());
        }
        if (value instanceof Value.Prose) {
            return html(value, owner);
        }
        if (value instanceof Value.Choice choice) {
            return new ChoiceView(choice.value(), choice.chinese());
        }
        if (value instanceof Value.When when) {
            return FigureViews.when(when.period());
        }
        return plain(value);
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
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
        if (value instanceof Value.Worded worded) {
            return worded.words();
        }
        throw new IllegalArgumentException("no view of " + value);
    }

    private Html html(Value value, String owner) {
        return value instanceof Value.Prose text ? prose.html(text, owner) : Html.EMPTY;
    }
}
