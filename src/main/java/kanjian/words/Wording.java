package kanjian.words;

import java.util.List;
import java.util.Locale;

/**
 * The interface words that the program itself puts on pages, in feeds and calendar files: titles, introductions, navigation.
 * The key of {@code PAGE_FIND_INTRO} is {@code page.find_intro}.
 */
public enum Wording {
    MENU_HOME,
    MENU_PLACES,
    MENU_STORIES,
    MENU_DEPUTIES,
    MENU_STATIONS,
    MENU_MOTIONS,
    MENU_INDICATORS,
    MENU_DATA,
    FOOTER_ORGANIZER,
    FOOTER_UNDERTAKER,
    FOOTER_CONTACT,
    FOOTER_ICP,
    FOOTER_POLICE,
    FOOTER_SITE_ID,
    FOOTER_MARK_LINK,
    FOOTER_ERRORS_LINK,
    FOOTER_NOT_GIVEN,
    PAGE_NUMBERED("title", "number"),
    PAGE_PLACES_HEAD,
    PAGE_PLACES_INTRO,
    PAGE_STORIES_INTRO,
    PAGE_MONTH("year", "month"),
    PAGE_MONTH_UNKNOWN,
    PAGE_MONTH_STORIES("month"),
    PAGE_MONTH_INTRO,
    PAGE_STORIES_NAMING("title"),
    PAGE_STORIES_NAMING_INTRO,
    PAGE_PLACE_STORIES("place"),
    PAGE_PLACE_STORIES_INTRO,
    PAGE_RECORDS_INTRO("kind"),
    PAGE_FIGURES_INTRO,
    PAGE_PLACE_FIGURES("place"),
    PAGE_PLACE_FIGURES_INTRO,
    PAGE_FIGURES_NAMING("title"),
    PAGE_FIGURES_NAMING_INTRO("title"),
    PAGE_BLOCK("place", "kind"),
    PAGE_BLOCK_INTRO("place", "kind", "count"),
    PAGE_PLACE_INTRO("place"),
    PAGE_MOVED,
    PAGE_MOVED_INTRO,
    PAGE_FIND,
    PAGE_FIND_INTRO,
    PAGE_LOST,
    PAGE_LOST_INTRO,
    PAGE_CORRECTIONS,
    PAGE_CORRECTIONS_INTRO,
    PAGE_LEGEND,
    PAGE_LEGEND_INTRO,
    PAGE_LEGEND_CHARTS,
    PAGE_LEGEND_CHARTS_INTRO,
    PAGE_LEGEND_PARTS,
    PAGE_LEGEND_PARTS_INTRO,
    PAGE_DATA,
    PAGE_DATA_INTRO,
    PAGE_REPORT,
    PAGE_REPORT_INTRO,
    PAGE_REPORT_YEAR("year"),
    PAGE_REPORT_OF("year"),
    PAGE_REPORT_OF_INTRO("year"),
    PAGE_COLUMN_BLANK("reason"),
    PAGE_COLUMN_CLOSED("intro", "reason"),
    PAGE_POSTER,
    PAGE_POSTER_OF("station"),
    PAGE_POSTER_INTRO("station"),
    DATA_FIGURES,
    DATA_FIGURES_ABOUT,
    DATA_RECORDS_ABOUT("kind"),
    DATA_TABLE_OF("kind"),
    DATA_TABLE_INTRO("kind", "rows"),
    DATA_PLACE_OF("place"),
    DATA_PLACE_INTRO("place"),
    CALENDAR_TITLE("station"),
    CALENDAR_ABOUT("days"),
    CALENDAR_TOLD("date"),
    CALENDAR_PHONE("phone"),
    NEWS_OF("site", "of"),
    NEWS_CORRECTION("title"),
    NEWS_CHANGE("old", "new", "reason"),
    STORY_FROM("sources"),
    STORY_UNDATED,
    STORY_ALSO_NAMES("title"),
    STORY_SAME_PLACE("place"),
    STORY_SAME_TOPIC("topic"),
    PLACE_UNDATED,
    FIGURE_UNDATED,
    CHART_UNIT("unit"),
    CHART_HUNDRED,
    CHART_SLOTS("count", "named"),
    CHART_MONTH("days"),
    CHART_RHYTHM("periods", "period"),
    LEDGER_COLLECTED,
    LEDGER_ASSIGNED,
    LEDGER_RESOLVED,
    TILES_COUNTIES("count"),
    TILES_ZONES("count"),
    TILES_LIT("count"),
    TILES_BELOW_COUNTY,
    TOPIC_STORIES("count");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<String> gaps;

    Wording(String... gaps) {
        key = name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
        this.gaps = List.of(gaps);
    }

    public String key() {
        return key;
    }

    /** What fills the gaps of its phrase, in the order in which the program gives it. */
    public List<String> gaps() {
        return gaps;
    }
}
