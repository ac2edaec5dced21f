package kanjian.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.PlaceKind;
import kanjian.model.RecordId;
import kanjian.model.Value;

/** Makes places of {@code place.yaml} files and rows of {@code divisions.yaml}, and checks that they form a tree. */
final class PlaceLinker {
    private static final int COUNTY_CODE = 6;

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
        places.forEach(place -> checkCircle(place, bySlug));
        return places;
    }

    private Optional<Place> place(Entry entry) {
        String slug = entry.id().path();
        String code = entry.text("code").orElse("");
        Optional<String> official = table.name(code);
        checkName(entry, official.isPresent());
        Optional<String> name = entry.text("name").or(() -> official);
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

    /** Codes of counties and above are in the table; places below have a name of their own. */
    private void checkName(Entry entry, boolean isOfficial) {
        Optional<Value.Text> code =
                entry.value("code").filter(Value.Text.class::isInstance).map(Value.Text.class::cast);
        if (code.isPresent() && code.get().text().length() == COUNTY_CODE && !isOfficial) {
            problems.report(Code.DIVISION_UNKNOWN, code.get().at(), code.get().text());
        } else if (entry.value("name").isEmpty() && !isOfficial && !isUnread(entry, "code")) {
            problems.report(Code.PLACE_NAMELESS, entry.at(), entry.id().path());
        }
    }

    private static boolean isUnread(Entry entry, String field) {
        return entry.value(field).filter(Value.Unread.class::isInstance).isPresent();
    }

    private static Location parentAt(Place place) {
        return place.entry()
                .value("parent")
                .filter(Value.Reference.class::isInstance)
                .map(parent -> ((Value.Reference) parent).at())
                .orElse(place.entry().at());
    }

    /** A circle of places is told once, at the first of them by slug. */
    private void checkCircle(Place place, Map<String, Place> bySlug) {
        List<Place> circle = new ArrayList<>();
        Optional<Place> step = Optional.of(place);
        while (step.isPresent() && !circle.contains(step.get())) {
            circle.add(step.get());
            step = step.get().parent().map(bySlug::get);
        }
        boolean isFirst = circle.stream().map(Place::slug).allMatch(slug -> slug.compareTo(place.slug()) >= 0);
        if (step.filter(place::equals).isPresent() && isFirst) {
            circle.add(place);
            String way = circle.stream().map(Place::name).collect(Collectors.joining(" → "));
            problems.report(Code.PARENT_CIRCLE, parentAt(place), place.name(), way);
        }
    }
}
