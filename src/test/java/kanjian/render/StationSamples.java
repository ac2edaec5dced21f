package kanjian.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kanjian.page.Page;
import kanjian.page.part.Visit;
import kanjian.page.value.EntryView;
import kanjian.page.value.Link;
import kanjian.page.value.WhenView;
import kanjian.render.SampleEntries.Filling;

/** The pages of a station: with a next day, without one, and with an arrangement that nobody has checked for long. */
final class StationSamples {
    private StationSamples() {}

    static Page page(Page.RecordPage record, Filling filling) {
        return new Page.StationPage(record, visit(record.entry(), filling));
    }

    static Page poster(EntryView entry, Filling filling) {
        Visit visit = visit(entry, filling);
        return new Page.PosterPage(
                new Page.Head(
                        visit.poster(),
                        "海报：" + entry.title(),
                        "可以打印张贴。",
                        "stations",
                        List.of(new Link("page", "首页", "/"), new Link("page", "海报", visit.poster()))),
                entry,
                visit);
    }

    private static Visit visit(EntryView entry, Filling filling) {
        boolean full = filling == Filling.FULL;
        return new Visit(
                full ? Optional.of(day("2026年12月1日（星期二）", "2026-12-01")) : Optional.empty(),
                full ? "FREQ=MONTHLY;BYMONTHDAY=1" : "",
                full ? List.of(LocalDate.of(2026, 12, 1)) : List.of(),
                filling == Filling.SPARSE ? Optional.empty() : Optional.of(day("2023年11月6日", "2023-11-06")),
                filling == Filling.UNKNOWN,
                entry.address() + "poster/",
                full ? entry.address() + "a.ics" : "");
    }

    private static WhenView day(String text, String edtf) {
        return new WhenView(text, edtf, edtf);
    }
}
