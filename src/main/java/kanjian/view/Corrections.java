package kanjian.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.page.value.CorrectionView;
import kanjian.text.date.Period;

/** The corrections (更正) that figures and stories carry, newest first. */
public final class Corrections {
    private static final Comparator<CorrectionView> NEWEST_FIRST =
            Comparator.comparing(CorrectionView::day, Comparator.reverseOrder());

    private static final Pattern EDTF = Pattern.compile("[0-9X./-]+");

    private final Site site;
    private final RecordLinker links;

    public Corrections(Site site, RecordLinker links) {
        this.site = site;
        this.links = links;
    }

    /** Those of the whole site. */
    public List<CorrectionView> all() {
        return Stream.concat(site.entries().stream(), site.stories().stream().map(Story::entry))
                .flatMap(entry -> views(entry).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    public List<CorrectionView> of(Entry entry) {
        return views(entry).stream().sorted(NEWEST_FIRST).toList();
    }

    /** Those of a story and of the figures that its text binds: whoever has read it has read the old value. */
    public List<CorrectionView> of(Story story) {
        return Stream.concat(
                        Stream.of(story.entry()),
                        story.figures().stream().map(Story.Use::figure).map(site::entry))
                .flatMap(entry -> views(entry).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** In the order of the record, which numbers those of one day. */
    private List<CorrectionView> views(Entry entry) {
        List<CorrectionView> views = new ArrayList<>();
        Map<String, Integer> ofDay = new HashMap<>();
        entry.groups("corrections").stream()
                .map(group -> new Entry(entry.id(), entry.at(), group.fields()))
                .filter(one -> one.period("date").isPresent())
                .forEach(one -> views.add(view(one, ofDay)));
        return views;
    }

    private CorrectionView view(Entry one, Map<String, Integer> ofDay) {
        Period date = one.period("date").orElseThrow();
        int number = Objects.requireNonNull(ofDay.merge(date.edtf(), 1, Integer::sum));
        String id = one.id().kind() + "-" + one.id().path().replace('/', '-') + "-"
                + date.edtf().replaceAll("[^0-9-]", "x");
        return new CorrectionView(
                number == 1 ? id : id + "-" + number,
                links.link(one.id()),
                FigureViews.when(date),
                date.firstDay().map(LocalDate::toString).orElse(""),
                part(one),
                text(one, "old"),
                text(one, "new"),
                one.text("reason").orElse(""));
    }

    private static String part(Entry one) {
        return one.value("part")
                .filter(Value.Choice.class::isInstance)
                .map(Value.Choice.class::cast)
                .filter(choice -> !choice.value().equals("value"))
                .map(Value.Choice::chinese)
                .orElse("");
    }

    /** A source goes by its title, where it still has a record; a time is told in words. */
    private String text(Entry one, String field) {
        String written = one.text(field).orElse("");
        if (one.text("part").filter("period"::equals).isPresent()) {
            return EDTF.matcher(written)
                    .replaceAll(found ->
                            Period.read(found.group()).map(Period::chinese).orElse(found.group()));
        }
        boolean isSource = one.text("part").filter("source"::equals).isPresent();
        return isSource ? links.title(new RecordId("source", written)) : written;
    }
}
