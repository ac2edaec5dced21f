package kanjian.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.ChartBlock;
import kanjian.model.RecordId;
import kanjian.model.Story;
import kanjian.page.part.ChartRow;
import kanjian.page.part.ChartView;
import kanjian.page.value.EntryView;
import kanjian.page.value.FigureView;
import kanjian.page.value.UnknownView;
import kanjian.words.Wording;
import kanjian.words.Words;

/** What a chart shows: its rows in order, and what they share, said once above them. */
public final class ChartRows {
    /** By the greatest value that is known; those without value last, in the order of the block. */
    private static final Comparator<FigureView> GREATEST_FIRST = Comparator.comparing(
            figure -> figure.high().or(figure::low).orElse(BigDecimal.valueOf(-1)), Comparator.reverseOrder());

    private static final Map<String, Wording> STAGES = stages();

    private final Views views;

    public ChartRows(Views views) {
        this.views = views;
    }

    private static Map<String, Wording> stages() {
        Map<String, Wording> stages = new LinkedHashMap<>();
        stages.put("collected", Wording.LEDGER_COLLECTED);
        stages.put("assigned", Wording.LEDGER_ASSIGNED);
        stages.put("resolved", Wording.LEDGER_RESOLVED);
        return stages;
    }

    public ChartView chart(String key, ChartBlock block) {
        Optional<EntryView> record =
                block.record().map(id -> views.entries().view(views.site().entry(id)));
        List<FigureView> figures = figures(block);
        Shared shared = Shared.of(figures);
        List<ChartRow> rows = block.form().equals("ledger")
                ? record.map(ledger -> stages(ledger, block, shared)).orElse(List.of())
                : figures.stream()
                        .map(figure -> row("", label(block, figure, shared), figure, block, shared))
                        .toList();
        return new ChartView(
                key,
                block.form(),
                block.title(),
                shared.line(views.words()),
                rows,
                block.whole().map(whole -> row(whole, views.figures().view(whole.figure()))),
                steps(record),
                record);
    }

    private static List<?> steps(Optional<EntryView> record) {
        return Stream.of("stages", "steps")
                .flatMap(field -> record.map(entry -> entry.f().get(field)).stream())
                .filter(List.class::isInstance)
                .map(value -> (List<?>) value)
                .findFirst()
                .orElse(List.of());
    }

    private List<FigureView> figures(ChartBlock block) {
        Stream<FigureView> figures =
                block.figures().stream().map(mention -> views.figures().view(mention.figure()));
        return (block.form().equals("bars") ? figures.sorted(GREATEST_FIRST) : figures).toList();
    }

    private List<ChartRow> stages(EntryView ledger, ChartBlock block, Shared shared) {
        List<ChartRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        STAGES.forEach((field, wording) -> {
            String label = views.words().say(wording);
            Object value = ledger.f().getOrDefault(field, "");
            if (value instanceof FigureView figure) {
                ChartRow row = row(field, label, figure, block, shared);
                rows.add(seen.add(figure.id()) ? row : again(row));
            } else if (value instanceof UnknownView gap) {
                rows.add(new ChartRow(field, label, "", Optional.empty(), Optional.of(gap), "", ""));
            }
        });
        return rows;
    }

    /** A second row of the same figure; its id stands at the first. */
    private static ChartRow again(ChartRow row) {
        return new ChartRow(row.stage(), row.label(), row.detail(), row.figure(), row.gap(), "", row.target());
    }

    private static String label(ChartBlock block, FigureView figure, Shared shared) {
        return switch (block.form()) {
            case "small" -> figure.place().title();
            case "trend" -> figure.told();
            default -> shared.place().isEmpty() ? figure.place().title() + "：" + figure.label() : figure.label();
        };
    }

    private static ChartRow row(String stage, String label, FigureView figure, ChartBlock block, Shared shared) {
        Story.Mention mention = block.figures().stream()
                .filter(one -> one.figure().equals(new RecordId("figure", figure.id())))
                .findFirst()
                .orElseThrow();
        return new ChartRow(
                stage,
                label,
                shared.without(figure, block.form().equals("trend")),
                Optional.of(figure),
                Optional.empty(),
                mention.anchor(),
                "#n" + mention.note());
    }

    private static ChartRow row(Story.Mention whole, FigureView figure) {
        return new ChartRow(
                "", figure.label(), "", Optional.of(figure), Optional.empty(), whole.anchor(), "#n" + whole.note());
    }

    /** What all figures of a chart have in common; what they differ in is empty. */
    private record Shared(String unit, String place, String scope, String when) {
        static Shared of(List<FigureView> figures) {
            return new Shared(
                    one(
                            figures.stream()
                                    .filter(figure ->
                                            figure.low().or(figure::high).isPresent())
                                    .toList(),
                            FigureView::unit),
                    one(figures, figure -> figure.place().title()),
                    one(figures, FigureView::scope),
                    one(figures, FigureView::told));
        }

        private static String one(List<FigureView> figures, Function<FigureView, String> what) {
            Set<String> different = figures.stream().map(what).collect(Collectors.toSet());
            return different.size() == 1 ? different.iterator().next() : "";
        }

        String line(Words words) {
            return Stream.of(unit.isEmpty() ? "" : words.say(Wording.CHART_UNIT, unit), place, scope, when)
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" · "));
        }

        String without(FigureView figure, boolean isDated) {
            return Stream.of(scope.isEmpty() ? figure.scope() : "", when.isEmpty() && !isDated ? figure.told() : "")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }
}
