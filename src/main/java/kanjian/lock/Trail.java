package kanjian.lock;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.text.date.Period;

/** The corrections of one record (更正), in the order of their dates. */
public final class Trail {
    private final List<Step> steps;

    private Trail(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * One correction.
     *
     * @param at where the new text stands
     */
    public record Step(Period date, Part part, String old, String now, String reason, Location at) {}

    public static Trail of(Entry entry) {
        return new Trail(entry.groups("corrections").stream()
                .map(group -> new Entry(entry.id(), entry.at(), group.fields()))
                .flatMap(group -> step(group).stream())
                .sorted(Comparator.comparing(Step::date))
                .toList());
    }

    private static Optional<Step> step(Entry group) {
        Optional<Period> date = group.period("date");
        return group.value("new")
                .filter(Value.Text.class::isInstance)
                .map(Value.Text.class::cast)
                .filter(now -> date.isPresent())
                .map(now -> new Step(
                        date.orElseThrow(),
                        Part.of(group),
                        group.text("old").orElse(""),
                        now.text(),
                        group.text("reason").orElse(""),
                        now.at()));
    }

    /** Oldest first. */
    public List<Step> steps() {
        return steps;
    }

    /** Whether corrections lead from one text to the other, one after the other; several may lie between two locks. */
    public boolean leads(Part part, String from, String to) {
        Set<String> reached = new HashSet<>(Set.of(from));
        boolean isFurther = true;
        while (isFurther && !reached.contains(to)) {
            isFurther = steps.stream()
                    .filter(step -> step.part() == part && reached.contains(step.old()))
                    .map(Step::now)
                    .toList()
                    .stream()
                    .anyMatch(now -> reached.add(now));
        }
        return reached.contains(to);
    }

    /** Why the text became what it is; empty when no correction says so. */
    public String reason(Part part, String now) {
        return steps.stream()
                .filter(step -> step.part() == part && step.now().equals(now))
                .reduce((before, after) -> after)
                .map(Step::reason)
                .orElse("");
    }

    /** The corrections of the last day on which the part was corrected. */
    public List<Step> last(Part part) {
        List<Step> own = steps.stream().filter(step -> step.part() == part).toList();
        return own.stream()
                .filter(step -> step.date().equals(own.get(own.size() - 1).date()))
                .toList();
    }
}
