package kanjian.theme;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Value;
import kanjian.schema.Kind;
import kanjian.schema.Schema;

/** What a theme is told and asked by this version of the program (接口版本). */
final class ThemeApi {
    /** Changes when a template that was right before would no longer be. */
    private static final String VERSION = "1";

    /** The pages that are not the page of one record, each with a template in {@code pages/}. */
    private static final List<String> PAGES = List.of(
            "404",
            "block",
            "corrections",
            "data",
            "figure",
            "find",
            "home",
            "indicator",
            "legend",
            "list",
            "place",
            "poster",
            "redirect",
            "report",
            "story",
            "table",
            "text",
            "topic");

    private ThemeApi() {}

    static void check(ThemeFolder folder, Problems problems) {
        folder.form()
                .value("api")
                .map(Value.Text.class::cast)
                .filter(api -> !api.text().equals(VERSION))
                .ifPresent(api -> problems.report(Code.THEME_API_OTHER, api.at(), api.text(), VERSION));
    }

    /** Every page that a theme must be able to draw, such as {@code home} or {@code records/station}. */
    static SortedSet<String> pages(Schema schema) {
        SortedSet<String> pages = new TreeSet<>(PAGES);
        schema.kinds().stream().filter(Kind::hasRecordPage).forEach(kind -> pages.add("records/" + kind.name()));
        return pages;
    }

    /** The kinds whose records a theme with blocks draws in one. */
    static SortedSet<String> blocks(Schema schema) {
        SortedSet<String> blocks = new TreeSet<>();
        schema.kinds().stream().filter(Kind::hasBlock).forEach(kind -> blocks.add(kind.name()));
        return blocks;
    }
}
