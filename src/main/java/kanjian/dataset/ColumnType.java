package kanjian.dataset;

import kanjian.schema.FieldType;

/** What the cells of a column hold, in the words of readers and of the two standards for tables. */
enum ColumnType {
    TEXT("文字", "string", "string", ""),
    NAME("编号", "string", "string", "[a-z0-9-]+(?:/[a-z0-9-]+)?"),
    RECORD("类别和编号", "string", "string", "[a-z-]+:[a-z0-9-]+(?:/[a-z0-9-]+)?"),
    DATE("日期（EDTF）", "string", "string", date() + "(?:/(?:" + date() + "|\\.\\.))?|\\.\\./" + date()),
    DECIMAL("数", "number", "decimal", ""),
    WHOLE("整数", "integer", "integer", ""),
    FLAG("true 或 false", "boolean", "boolean", ""),
    GROUP("几项内容", "string", "string", "");

    private final String words;
    private final String ofTableSchema;
    private final String ofCsvw;
    private final String pattern;

    ColumnType(String words, String ofTableSchema, String ofCsvw, String pattern) {
        this.words = words;
        this.ofTableSchema = ofTableSchema;
        this.ofCsvw = ofCsvw;
        this.pattern = pattern;
    }

    /** The year may be unknown (XXXX), and so may month and day. */
    private static String date() {
        return "(?:[0-9]{4}|XXXX)(?:-[0-9]{2}(?:-[0-9]{2})?)?";
    }

    static ColumnType of(FieldType type) {
        return switch (type) {
            case TEXT, PROSE, AMOUNT, CHOICE, ACTOR -> TEXT;
            case SLUG, REF -> NAME;
            case ANY -> RECORD;
            case PERIOD -> DATE;
            case WHOLE -> WHOLE;
            case FLAG -> FLAG;
            case GROUP -> GROUP;
        };
    }

    /** In Chinese. */
    String words() {
        return words;
    }

    /** In a Table Schema of the Data Package standard. */
    String ofTableSchema() {
        return ofTableSchema;
    }

    /** In CSV on the Web. */
    String ofCsvw() {
        return ofCsvw;
    }

    /** What a cell must look like, as a regular expression; empty for any text. */
    String pattern() {
        return pattern;
    }
}
