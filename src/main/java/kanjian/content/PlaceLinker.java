package kanjian.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.PlaceKind;
import kanjian.model.RecordId;

/** Makes places of {@code place.yaml} files and rows of {@code divisions.yaml}, and checks that they form a tree. */
final class PlaceLinker {
    private final DivisionTable table;
    private final Problems problems;

    PlaceLinker(DivisionTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    List<Place> link(Collection<Entry> declared) {
        List<Place> places = new ArrayList<>();
        declared.forEach(entry -> place(entry).ifPresent(places::add));
        Map<String, Place> bySlug =
                places.stream().collect(Collectors.toMap(Place::slug, Function.identity(), (a, b) -> a));
        places.stream()
                .filter(place -> goesRound(place, bySlug))
                .forEach(place ->
                        problems.report(Code.PARENT_CIRCLE, place.entry().at(), place.name()));
        return places;
    }

    private Optional<Place> place(Entry entry) {
        String slug = entry.id().path();
        String code = entry.text("code").orElse("");
        Optional<String> official = table.name(code);
        if (code.length() == 6 && official.isEmpty()) {
            problems.report(Code.DIVISION_UNKNOWN, entry.at(), code);
        }
        Optional<String> name = entry.text("name").or(() -> official);
        if (name.isEmpty()) {
            problems.report(Code.PLACE_NAMELESS, entry.at(), slug);
        }
        return entry.text("kind")
                .map(kind -> new Place(
                        slug,
                        name.orElse(slug),
                        entry.texts("aliases"),
                        code,
                        PlaceKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        entry.reference("parent").map(RecordId::path),
                        entry.references("hosts").stream().map(RecordId::path).toList(),
                        entry));
    }

    private static boolean goesRound(Place place, Map<String, Place> bySlug) {
        Set<String> met = new HashSet<>();
        Optional<Place> step = Optional.of(place);
        while (step.isPresent()) {
            if (!met.add(step.get().slug())) {
                return true;
            }
            step = step.get().parent().map(bySlug::get);
        }
        return false;
    }
}
