package kanjian.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kanjian.model.Unknown;

/** What is not known, in tables: one of three words in the cell, the reason in the last column. */
final class Unknowns {
    /** The words that stand for a value. */
    static final List<String> WORDS =
            Stream.of(Unknown.Word.values()).map(Unknown.Word::chinese).toList();

    static final Column COLUMN = Column.of("unknown", "为何不知", ColumnType.TEXT, "这一行里不知道的各项：是哪一项，哪一种不知道，为什么")
            .separatedBy(Column.LINE);

    private Unknowns() {}

    static Map<String, Object> value(Unknown unknown) {
        return JsonObject.of("unknown", unknown.word().chinese(), "reason", unknown.reason());
    }

    static String line(String title, String word, String reason) {
        return title + "：" + word + "，" + reason;
    }
}
