package kanjian.diag;

import static kanjian.diag.Severity.ERROR;
import static kanjian.diag.Severity.HINT;
import static kanjian.diag.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every problem there is. Bands: R0 environment and configuration, R1 files and YAML, R2 Markdown and images, R3 fields and
 * references, R4 figures, R5 templates, R6 finished pages. A number is never used again for something else.
 *
 * <p>The sentences stand in {@code problems.txt} of the resources; {@code kanjian explain R101} shows {@code explain/R101.md}.
 */
public enum Code {
    // R0 environment, configuration and the folder of the site
    FILE_NAMES_UNREADABLE("R001", ERROR),
    FOLDER_MISSING("R002", ERROR),
    FILE_MISSING("R003", ERROR),
    OUTPUT_FOREIGN("R010", ERROR),
    OUTPUT_IS_FILE("R011", ERROR),
    OUTPUT_IS_LINK("R012", ERROR),
    OUTPUT_OVERLAPS("R013", ERROR),
    OUTPUT_BUSY("R014", ERROR),
    OUTPUT_UNWRITABLE("R015", ERROR),
    PORT_TAKEN("R016", ERROR),
    // R1 files and YAML
    TEXT_NOT_UTF8("R101", ERROR),
    TEXT_HAS_NUL("R102", ERROR),
    TEXT_GARBLED("R103", ERROR),
    INVISIBLE_CHARACTER("R104", ERROR),
    PRIVATE_CHARACTER("R105", ERROR),
    CONFLICT_MARK("R106", ERROR),
    FILE_TOO_LARGE("R107", ERROR),
    LINE_TOO_LONG("R108", ERROR),
    FILE_NAMES_ALIKE("R109", ERROR),
    FILE_NAME_RESERVED("R110", ERROR),
    FILE_NAME_ODD("R111", ERROR),
    LINK_REFUSED("R112", ERROR),
    FILE_UNREADABLE("R113", ERROR),
    TEXT_UNREADABLE("R114", ERROR),
    HEAD_MISSING("R120", ERROR),
    HEAD_FENCE_WRONG("R121", ERROR),
    HEAD_NOT_CLOSED("R122", ERROR),
    HEAD_NOT_FIRST("R123", ERROR),
    YAML_TAB("R130", ERROR),
    YAML_WIDE_BLANK("R131", ERROR),
    YAML_WIDE_COLON("R132", ERROR),
    YAML_COLON_TIGHT("R133", ERROR),
    YAML_LIST_MARK("R134", ERROR),
    YAML_WIDE_SIGN("R135", ERROR),
    YAML_CUT_BY_HASH("R136", ERROR),
    YAML_COLON_IN_VALUE("R137", ERROR),
    YAML_SIGN_AT_START("R138", ERROR),
    YAML_QUOTE_OPEN("R139", ERROR),
    YAML_INDENT("R140", ERROR),
    YAML_DUPLICATE_KEY("R141", ERROR),
    YAML_DOCUMENT_MARK("R142", ERROR),
    YAML_REFERENCE("R143", ERROR),
    YAML_LONG_DASH("R144", ERROR),
    YAML_TOO_DEEP("R145", ERROR),
    YAML_EMPTY("R146", ERROR),
    YAML_UNREADABLE("R147", ERROR),
    YAML_KEY_ODD("R148", ERROR),
    YAML_COLON_MISSING("R149", ERROR),
    YAML_BRACKET_OPEN("R150", ERROR),
    YAML_LINE_BROKEN("R151", ERROR),
    YAML_FOLDED("R152", ERROR),
    YAML_ESCAPE("R153", ERROR),
    YAML_AFTER_VALUE("R154", ERROR),
    YAML_ITEM_MISPLACED("R155", ERROR),
    // R2 Markdown and pictures
    NESTED_TOO_DEEP("R201", ERROR),
    LINK_UNSAFE("R202", ERROR),
    PICTURE_UNKNOWN("R203", ERROR),
    PICTURE_WITHOUT_ALT("R204", ERROR),
    PICTURE_ELSEWHERE("R205", ERROR),
    HEADING_TOP("R206", WARNING),
    HEADING_JUMP("R207", WARNING),
    HEADING_TIGHT("R208", HINT),
    EMPHASIS_OPEN("R209", HINT),
    STAR_AS_EMPHASIS("R210", HINT),
    HTML_AS_TEXT("R211", WARNING),
    COMMENT_OPEN("R212", ERROR),
    FOOTNOTE_UNKNOWN("R213", ERROR),
    FOOTNOTE_UNUSED("R214", WARNING),
    TABLE_ROW_TOO_LONG("R216", ERROR),
    PICTURE_MISSING("R220", ERROR),
    PICTURE_FORMAT_OTHER("R221", ERROR),
    PICTURE_ENDING_WRONG("R222", ERROR),
    PICTURE_BROKEN("R223", ERROR),
    PICTURE_TOO_LARGE("R224", ERROR),
    PICTURE_UNUSED("R225", HINT),
    PICTURE_STRAY("R226", HINT),
    PICTURE_WITHOUT_CONSENT("R227", WARNING),
    // R3 fields and references
    KEY_UNKNOWN("R301", ERROR),
    FIELD_MISSING("R302", ERROR),
    FIELD_TWICE("R303", ERROR),
    VALUE_EMPTY("R304", ERROR),
    TYPE_WRONG("R305", ERROR),
    LIST_EXPECTED("R306", ERROR),
    DATE_UNREADABLE("R307", ERROR),
    CHOICE_UNKNOWN("R308", ERROR),
    SLUG_WRONG("R309", ERROR),
    PATTERN_WRONG("R310", ERROR),
    WHOLE_UNREADABLE("R311", ERROR),
    REFERENCE_UNKNOWN("R312", ERROR),
    ID_TWICE("R313", ERROR),
    MUST_BE_KNOWN("R314", ERROR),
    UNKNOWN_MALFORMED("R315", ERROR),
    FILE_UNEXPECTED("R316", ERROR),
    RECORD_EXPECTED("R317", ERROR),
    PAGE_TWICE("R318", ERROR),
    DIVISION_UNKNOWN("R319", ERROR),
    PARENT_CIRCLE("R320", ERROR),
    PLACE_NAMELESS("R321", ERROR),
    LINK_DEAD("R322", ERROR),
    ANCHOR_DEAD("R323", ERROR),
    STORY_HIDDEN("R325", ERROR),
    FOLDER_WITHOUT_PLACE("R326", ERROR),
    KIND_UNKNOWN("R327", ERROR),
    // R33 the days of stations
    STATION_DAYS_TWO("R330", ERROR),
    STATION_WEEK_ALONE("R331", ERROR),
    STATION_WORDS_DIFFER("R332", ERROR),
    // R39 what the profile of the site asks for
    TAG_VALUE_MISSING("R390", ERROR),
    FOOTER_ITEM_MISSING("R391", ERROR),
    FOOTER_ITEM_DOUBTFUL("R392", WARNING),
    // R4 figures
    FIGURE_NAMELESS("R401", ERROR),
    FIGURE_DATELESS("R402", ERROR),
    RECORD_SOURCELESS("R403", ERROR),
    FIGURE_QUOTELESS("R404", ERROR),
    FIGURE_UNREADABLE("R405", ERROR),
    QUOTE_LONG("R406", WARNING),
    FIGURE_TEXT_DIFFERS("R407", ERROR),
    FIGURE_WORDING_DIFFERS("R408", WARNING),
    // R410 to R419: every number of a story is bound or excused
    NUMBER_UNBOUND("R410", WARNING),
    EXCUSE_WITHOUT_REASON("R411", ERROR),
    EXCUSE_UNUSED("R412", WARNING),
    TIME_WITHOUT_DATE("R413", ERROR),
    LIST_COUNT_DIFFERS("R414", WARNING),
    LINK_UNREAD("R415", ERROR),
    FIGURE_LINK_HOLDS_OTHER("R416", ERROR),
    NUMBER_CUT_BY_LINK("R417", ERROR),
    ITEMS_EXCEED_COUNT("R418", WARNING),
    // R420–R439 figures against each other, their time and their source
    SHARE_DIFFERS("R420", ERROR),
    SHARE_CUT("R421", HINT),
    SHARE_BALANCED("R422", HINT),
    SHARE_OUT_OF_REACH("R423", ERROR),
    PART_EXCEEDS_WHOLE("R424", ERROR),
    PARTS_EXCEED_WHOLE("R425", ERROR),
    LEDGER_RISES("R426", ERROR),
    FACT_DIFFERS("R427", WARNING),
    FACT_TWICE("R428", WARNING),
    SERIES_JUMPS("R429", WARNING),
    FIGURE_AFTER_SOURCE("R430", ERROR),
    YEAR_NOT_PRINTED("R431", ERROR),
    NOTHING_DIFFERS("R432", WARNING),
    RELATION_UNFIT("R433", ERROR),
    // R440 to R449 quotes and the stored texts of sources
    QUOTE_NOT_FOUND("R440", ERROR),
    SOURCE_TEXT_MISSING("R441", ERROR),
    SOURCE_TEXT_UNUSED("R442", WARNING),
    SOURCE_TEXT_UNREADABLE("R443", ERROR),

    // R47 charts in texts
    CHART_MISPLACED("R470", ERROR),
    CHART_NOT_CLOSED("R471", ERROR),
    CHART_MISSPELT("R472", ERROR),
    CHART_FIELDS_WRONG("R473", ERROR),
    CHART_UNITS_DIFFER("R474", ERROR),
    CHART_SCOPES_DIFFER("R475", ERROR),
    CHART_TOO_SHORT("R476", ERROR),
    CHART_TOO_LARGE("R477", ERROR),
    CHART_UNDRAWABLE("R478", ERROR),
    CHART_TITLE_UNBOUND("R479", ERROR),
    // R45 what is published and how it may change
    LOCK_UNREADABLE("R450", ERROR),
    ADDRESS_GONE("R451", ERROR),
    FIGURE_CHANGED("R452", ERROR),
    FIGURE_GONE("R453", ERROR),
    STORY_DATE_MOVED("R454", ERROR),
    LOCK_BEHIND("R455", ERROR),
    CORRECTION_GONE("R456", ERROR),
    CORRECTION_ENDS_ELSEWHERE("R457", ERROR),
    CORRECTION_TO_COME("R458", WARNING),
    REDIRECT_WRONG("R459", ERROR),
    WITHDRAWN_IN_USE("R460", ERROR),
    // R5 templates
    TEMPLATE_NAME_UNKNOWN("R501", ERROR),
    TEMPLATE_MISSING("R502", ERROR),
    TEMPLATE_BROKEN("R503", ERROR),
    THEME_MISSING("R504", ERROR),
    THEME_FILE_NOT_UTF8("R505", ERROR),
    // R5 words of the theme
    WORD_MISSING("R506", ERROR),
    WORD_GAPS_DIFFER("R507", ERROR),
    WORDS_UNREADABLE("R508", ERROR),
    // R51 themes on themes
    THEME_API_OTHER("R510", ERROR),
    THEME_PARENT_UNKNOWN("R511", ERROR),
    THEME_CIRCLE("R512", ERROR),
    PAGE_KIND_MISSING("R513", ERROR),
    TEMPLATE_PROMISED("R514", ERROR),
    TEMPLATE_UNDECLARED("R515", ERROR),
    TEMPLATE_UNKNOWN("R516", ERROR),
    THEME_OPTION_FAULTY("R517", ERROR),
    THEME_FILE_UNUSED("R518", WARNING),
    // R52 kinds of records that a site adds
    KIND_NAME_TAKEN("R520", ERROR),
    KIND_FIELD_FAULTY("R521", ERROR),
    KIND_FILE_MISNAMED("R522", ERROR),
    // R6 finished pages
    PAGE_LINK_DEAD("R601", ERROR),
    PAGE_ANCHOR_DEAD("R602", ERROR),
    PAGE_ID_TWICE("R603", ERROR),
    PAGE_HEADINGS_JUMP("R604", WARNING),
    PAGE_CODE_INLINE("R605", ERROR),
    PAGE_LOADS_FROM_ELSEWHERE("R606", ERROR),
    PAGE_PICTURE_WORDLESS("R607", ERROR),
    PAGE_FRAME_WRONG("R608", ERROR),
    PAGE_LINK_NOT_RELATIVE("R609", ERROR),
    PAGE_ID_MISSING("R610", ERROR),
    // R61 what finished pages tell machines
    PAGE_TAG_NOT_ONCE("R611", ERROR),
    PAGE_TAG_EMPTY("R612", ERROR),
    PAGE_DATA_BROKEN("R613", ERROR),
    // R62 pictures that are none of ours, R63 preview cards
    PICTURE_IN_INKS("R620", ERROR),
    PICTURE_FORMAT_FOREIGN("R621", ERROR),
    CARD_WITHOUT_FONT("R630", HINT),
    // R65 the columns of the site, R66 its special days
    COLUMN_STALE("R650", ERROR),
    COLUMN_OVERDUE("R651", WARNING),
    COLUMN_DUE("R652", WARNING),
    COLUMN_BLANK("R653", ERROR),
    COLUMN_EMPTY("R654", WARNING),
    FIGURE_OLD("R655", HINT),
    SPECIAL_DAY_INEXACT("R660", ERROR),
    SPECIAL_DAYS_REVERSED("R661", ERROR),
    SPECIAL_DAYS_OVERLAP("R662", ERROR),
    // R64 the page that hosts show for addresses that do not exist
    PAGE_LINK_NOT_FROM_TOP("R640", ERROR);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public static Optional<Code> of(String id) {
        return Stream.of(values())
                .filter(code -> code.id.equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    String chinese(List<String> args) {
        return fill(Sentences.of(this).chinese(), args);
    }

    String english(List<String> args) {
        return fill(Sentences.of(this).english(), args);
    }

    String cure(List<String> args) {
        return fill(Sentences.of(this).cure(), args);
    }

    private static String fill(String sentence, List<String> args) {
        return String.format(Locale.ROOT, sentence, args.toArray());
    }
}
