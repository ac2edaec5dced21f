package kanjian.lock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Unknown;
import kanjian.model.Value;
import kanjian.text.date.Period;

/**
 * What the content publishes on one day.
 *
 * @param addresses where it is shown
 * @param lock all that is published by it
 */
public record Present(Site site, Addresses addresses, Lock lock, LocalDate day) {
    /**
     * The addresses of the site.
     *
     * @param pages those of pages
     * @param redirects those that lead on to a page
     */
    public record Addresses(Set<String> pages, Set<String> redirects) {
        /** The further parts of a list hold whatever does not fit before them: they come and go with its length. */
        private static final String FURTHER_PART = ".*/page/\\d+/";

        /** What is offered for download comes and goes with its records, and so do the pages that explain it. */
        private static final String DOWNLOADS = "/data/[a-z0-9-]+/|/places/[a-z0-9-]+/data/";

        /** The first story of a year brings its report, without anybody's doing. */
        private static final String REPORTS = "/report/\\d{4}/";

        /** What hosts show where nothing is. */
        private static final String NOWHERE = "/404.html";

        public Addresses {
            pages = Set.copyOf(pages);
            redirects = Set.copyOf(redirects);
        }

        /** For what does not ask where anything is shown. */
        public static Addresses unknown() {
            return new Addresses(Set.of(), Set.of());
        }

        Stream<String> held() {
            return Stream.concat(pages.stream(), redirects.stream())
                    .filter(address -> !address.matches(FURTHER_PART)
                            && !address.matches(DOWNLOADS)
                            && !address.matches(REPORTS)
                            && !address.equals(NOWHERE));
        }
    }

    public static Present of(Site site, Addresses addresses, LocalDate day) {
        List<Item> items = new ArrayList<>();
        addresses.held().forEach(address -> items.add(new Item.Address(address)));
        site.ofKind("figure").forEach(figure -> {
            items.add(figure(figure));
            items.addAll(corrections(figure));
        });
        site.stories().forEach(story -> {
            items.add(story(story));
            items.addAll(corrections(story.entry()));
        });
        return new Present(site, addresses, Lock.of(items), day);
    }

    private static Item.Figure figure(Entry figure) {
        return new Item.Figure(figure.id().path(), words(figure), time(figure), sources(figure));
    }

    private static String words(Entry figure) {
        Optional<Value> value = figure.value("value");
        return value.filter(Value.Printed.class::isInstance)
                .map(one -> ((Value.Printed) one).amount().printed())
                .or(() -> value.filter(Value.Worded.class::isInstance).map(one -> ((Value.Worded) one).words()))
                .orElseGet(() -> date(figure, "value"));
    }

    private static String time(Entry figure) {
        String asOf = figure.value("as_of").isPresent() ? "截至" + date(figure, "as_of") : "";
        return figure.value("period").isPresent()
                ? (date(figure, "period") + " " + asOf).strip()
                : asOf.isEmpty() ? "未写" : asOf;
    }

    private static String sources(Entry figure) {
        List<RecordId> sources = figure.references("source");
        return sources.isEmpty() ? "未写" : sources.stream().map(RecordId::path).collect(Collectors.joining(" "));
    }

    /** The date as it was written; where it is not known, the word that says so. */
    private static String date(Entry entry, String field) {
        return entry.period(field)
                .map(Period::edtf)
                .or(() -> entry.unknown(field).map(Unknown::word).map(Unknown.Word::chinese))
                .orElse("未写");
    }

    private static Item.Story story(Story story) {
        Entry entry = story.entry();
        return new Item.Story(
                story.slug(),
                date(entry, "date"),
                entry.period("publish_at").map(Period::edtf).orElse(""),
                entry.period("expires").map(Period::edtf).orElse(""));
    }

    private static List<Item.Correction> corrections(Entry entry) {
        return Trail.of(entry).steps().stream()
                .map(step -> new Item.Correction(
                        entry.id().toString(), step.date().edtf(), step.part().chinese(), step.old(), step.now()))
                .toList();
    }

    /** The figure of this id, if the content has it. */
    public Optional<Entry> figure(String id) {
        return site.find(new RecordId("figure", id));
    }
}
