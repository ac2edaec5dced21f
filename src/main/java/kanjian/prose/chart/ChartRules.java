package kanjian.prose.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Value;

/** What a chart must keep to, so that it compares only what can be compared. Each question is answered no with a report. */
final class ChartRules {
    private static final int FEWEST_POINTS = 4;
    private static final int MOST_PLACES = 12;

    private final Problems problems;
    private final DrawableRules drawable;

    ChartRules(Problems problems) {
        this.problems = problems;
        drawable = new DrawableRules(problems);
    }

    /** Whether the block has the fields that its form needs and no other. */
    boolean fields(Form form, Entry block, Location at) {
        boolean isComplete =
                block.value(form.drawsFigures() ? "figures" : "record").isPresent();
        Optional<String> stranger = Stream.of("figures", "whole", "record")
                .filter(field -> block.value(field).isPresent() && !form.takes(field))
                .findFirst();
        if (!isComplete || stranger.isPresent()) {
            String also = stranger.map(field -> "，不写 " + field).orElse("");
            problems.report(Code.CHART_FIELDS_WRONG, at, form.chinese(), form.needs() + also, form.name());
        }
        return isComplete && stranger.isEmpty();
    }

    /** Whether the record has what the form draws: a ledger's stages, or steps. */
    boolean record(Entry block, Entry record) {
        Form form = Form.of(block);
        boolean fits = form == Form.LEDGER
                ? record.id().kind().equals("ledger")
                : Stream.of("stages", "steps")
                        .anyMatch(field -> !record.groups(field).isEmpty());
        if (!fits && !form.drawsFigures()) {
            Location at = ((Value.Reference) block.value("record").orElseThrow()).at();
            String why = form == Form.LEDGER ? "它不是问题清单" : "它没有步骤";
            problems.report(Code.CHART_UNDRAWABLE, at, record.id(), form.chinese(), why, "换一条记录，或换一种图");
        }
        return fits || form.drawsFigures();
    }

    /** Whether the figures can stand in one chart of the form. */
    boolean figures(Form form, Location at, List<Drawn> figures, List<Drawn> whole) {
        List<Drawn> all = Stream.concat(figures.stream(), whole.stream()).toList();
        return areDistinct(form, all)
                && drawable.hold(form, figures, whole)
                && haveOneUnit(all)
                && switch (form) {
                    case TREND -> isSeries(at, figures);
                    case SMALL -> areSamePerPlace(at, figures);
                    case UNITS -> isOneOfWhole(figures, whole);
                    default -> true;
                };
    }

    private boolean areDistinct(Form form, List<Drawn> figures) {
        Set<RecordId> seen = new HashSet<>();
        return figures.stream()
                .filter(one -> !seen.add(one.figure().id()))
                .findFirst()
                .map(twice -> drawable.refuse(form, twice, "这张图已经有它了", "删去重复的一个"))
                .orElse(true);
    }

    /** A value that is not known has no unit and stands anywhere. */
    private boolean haveOneUnit(List<Drawn> figures) {
        List<Drawn> known =
                figures.stream().filter(one -> one.quantity().isPresent()).toList();
        return known.stream()
                .filter(one -> !unit(one).equals(unit(known.get(0))))
                .findFirst()
                .map(other -> {
                    problems.report(
                            Code.CHART_UNITS_DIFFER,
                            other.at(),
                            other.name(),
                            unit(other),
                            known.get(0).name(),
                            unit(known.get(0)));
                    return false;
                })
                .orElse(true);
    }

    private static String unit(Drawn figure) {
        return figure.quantity().orElseThrow().unit();
    }

    private boolean isOneOfWhole(List<Drawn> figures, List<Drawn> whole) {
        return whole.isEmpty()
                || figures.size() == 1
                || drawable.refuse(Form.UNITS, figures.get(1), "写了总数，就只画它的一个部分", "另画一张，或不写总数");
    }

    /** A series is one measure of one place and scope, told at least four times, in order. */
    private boolean isSeries(Location at, List<Drawn> figures) {
        if (figures.size() < FEWEST_POINTS) {
            problems.report(Code.CHART_TOO_SHORT, at, figures.size());
            return false;
        }
        Drawn first = figures.get(0);
        return figures.stream().allMatch(one -> isSame("口径", one, one.scope(), first, first.scope()))
                && figures.stream().allMatch(one -> isSame("地方", one, place(one), first, place(first)))
                && figures.stream().allMatch(one -> isSame("名称", one, one.measure(), first, first.measure()))
                && drawable.isInOrder(figures);
    }

    private boolean areSamePerPlace(Location at, List<Drawn> figures) {
        if (figures.size() > MOST_PLACES) {
            problems.report(Code.CHART_TOO_LARGE, at, figures.size());
            return false;
        }
        Drawn first = figures.get(0);
        Set<String> seen = new HashSet<>();
        return figures.stream().allMatch(one -> isSame("指标", one, indicator(one), first, indicator(first)))
                && figures.stream()
                        .allMatch(one -> seen.add(place(one))
                                || drawable.refuse(Form.SMALL, one, place(one) + "已经有一格了", "一个地方只放一个数字"));
    }

    private boolean isSame(String what, Drawn one, String said, Drawn first, String meant) {
        if (!Objects.equals(said, meant)) {
            problems.report(Code.CHART_SCOPES_DIFFER, one.at(), what, one.name(), said, first.name(), meant);
        }
        return Objects.equals(said, meant);
    }

    private static String place(Drawn figure) {
        return figure.figure().place().path();
    }

    private static String indicator(Drawn figure) {
        return figure.figure().reference("indicator").map(RecordId::path).orElse("");
    }
}
