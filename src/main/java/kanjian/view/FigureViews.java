package kanjian.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kanjian.model.Entry;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Unknown;
import kanjian.model.Value;
import kanjian.page.value.ChoiceView;
import kanjian.page.value.FigureView;
import kanjian.page.value.UnknownView;
import kanjian.page.value.WhenView;
import kanjian.prose.ProseReader;
import kanjian.text.amount.Amount;
import kanjian.text.amount.Piece;
import kanjian.text.date.Period;
import kanjian.text.quantity.Quantity;
import kanjian.view.words.Readings;
import kanjian.words.Wording;
import kanjian.words.Words;

/** Figures as pages show them; each is made once. */
public final class FigureViews {
    private final Site site;
    private final RecordLinker links;
    private final SourceViews sources;
    private final ActorViews actors;
    private final ProseReader prose;
    private final Reckonings reckonings;
    private final Words words;
    private final Corrections corrections;
    private final Map<RecordId, FigureView> made = new ConcurrentHashMap<>();

    FigureViews(
            Site site,
            RecordLinker links,
            SourceViews sources,
            ActorViews actors,
            ProseReader prose,
            Reckonings reckonings,
            Words words) {
        this.site = site;
        this.links = links;
        this.sources = sources;
        this.actors = actors;
        this.prose = prose;
        this.reckonings = reckonings;
        this.words = words;
        corrections = new Corrections(site, links);
    }

    public FigureView view(RecordId id) {
        FigureView before = made.get(id);
        if (before == null) {
            before = make(site.entry(id));
            made.put(id, before);
        }
        return before;
    }

    public List<FigureView> views(List<RecordId> ids) {
        return ids.stream().map(this::view).toList();
    }

    private FigureView make(Entry entry) {
        Optional<Amount> amount = entry.value("value").flatMap(FigureViews::amount);
        String printed = amount.map(Amount::printed)
                .or(() -> entry.value("value").flatMap(FigureViews::words))
                .orElse("");
        Optional<Quantity> first = amount.map(Amount::first);
        String label = links.title(entry);
        return new FigureView(
                entry.id().path(),
                links.link(entry.id()).address(),
                label,
                entry.text("name").or(() -> indicatorName(entry)).orElse(label),
                printed,
                amount.map(Amount::pieces).orElse(List.of(new Piece(Piece.Role.DIGITS, printed))),
                amount.map(Readings::of).orElse(""),
                choice(entry, "kind"),
                first.map(quantity -> quantity.bound().symbol()).orElse(""),
                first.flatMap(Quantity::low),
                first.flatMap(Quantity::high),
                first.map(Quantity::unit).orElse(""),
                when(entry),
                isToldBySpan(entry) ? "时期" : "截至",
                isToldBySpan(entry) ? Optional.empty() : entry.unknown("period").map(FigureViews::unknown),
                actors.view(entry.value("actor").orElseThrow(), entry.id().owner()),
                links.link(entry.place()),
                entry.text("scope").orElse(""),
                entry.reference("indicator").map(links::link),
                entry.reference("part_of").map(links::link),
                entry.reference("change_of").map(links::link),
                reckonings.of(entry),
                entry.reference("campaign").map(links::link),
                sources.view(entry.reference("source").orElseThrow()),
                entry.texts("quote"),
                amount.map(Amount::quantities).orElse(List.of()),
                site.isVerified(entry.id()),
                entry.unknown("value").map(FigureViews::unknown),
                entry.text("differs").orElse(""),
                note(entry),
                entry.references("topics").stream().map(links::link).toList(),
                corrections.of(entry));
    }

    private Optional<String> indicatorName(Entry entry) {
        return entry.reference("indicator").map(links::title);
    }

    private Html note(Entry entry) {
        return entry.value("note")
                .filter(Value.Prose.class::isInstance)
                .map(value -> prose.html((Value.Prose) value, entry.id().owner()))
                .orElse(Html.EMPTY);
    }

    /** Whether the time shown is the period (时期), known or not, and not the day up to which the figure holds (截至). */
    private static boolean isToldBySpan(Entry entry) {
        return entry.period("period").isPresent()
                || entry.value("period").isPresent() && entry.period("as_of").isEmpty();
    }

    /** The period; else the day it is told for; else why neither is known. */
    private Object when(Entry entry) {
        return entry.period("period")
                .or(() -> entry.period("as_of"))
                .<Object>map(FigureViews::when)
                .or(() -> entry.unknown("period").map(FigureViews::unknown))
                .or(() -> entry.unknown("as_of").map(FigureViews::unknown))
                .orElseGet(() -> new UnknownView(Unknown.Word.ABSENT.chinese(), words.say(Wording.FIGURE_UNDATED)));
    }

    public static WhenView when(Period period) {
        return new WhenView(period.chinese(), period.datetime().orElse(""), period.edtf());
    }

    public static UnknownView unknown(Unknown unknown) {
        return new UnknownView(unknown.word().chinese(), unknown.reason());
    }

    private static ChoiceView choice(Entry entry, String field) {
        Value.Choice choice = (Value.Choice) entry.value(field).orElseThrow();
        return new ChoiceView(choice.value(), choice.chinese());
    }

    private static Optional<Amount> amount(Value value) {
        return value instanceof Value.Printed printed ? Optional.of(printed.amount()) : Optional.empty();
    }

    private static Optional<String> words(Value value) {
        return value instanceof Value.Worded worded ? Optional.of(worded.words()) : Optional.empty();
    }
}
