package kanjian.model;

import java.util.List;
import java.util.Map;
import kanjian.diag.Location;
import kanjian.text.amount.Amount;
import kanjian.text.date.Period;

/** What a field of a record holds. */
public sealed interface Value {
    /** One line of plain text; {@code at} is where it stands. */
    record Text(String text, Location at) implements Value {}

    /**
     * One paragraph of inline Markdown.
     *
     * @param at where its first character stands
     * @param isVerbatim whether it stands in the file as it is, so that its characters can be counted from {@code at}
     */
    record Prose(String markdown, Location at, boolean isVerbatim) implements Value {}

    record Flag(boolean isSet) implements Value {}

    record Whole(int number) implements Value {}

    /** One of the field's options, with its Chinese word. */
    record Choice(String value, String chinese) implements Value {}

    /** A date or period. */
    record When(Period period) implements Value {}

    /** A figure's value as printed. */
    record Printed(Amount amount) implements Value {}

    /** A value in words, without a number: 大部分, 名列前茅. */
    record Worded(String words, Location at) implements Value {}

    /** Another record, by its id. */
    record Reference(RecordId target, Location at) implements Value {}

    /** A list. */
    record Items(List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Fields that belong together. */
    record Group(Map<String, Value> fields) implements Value {
        public Group {
            fields = Map.copyOf(fields);
        }
    }

    /** Not known, with the reason. */
    record Missing(Unknown unknown) implements Value {}

    /** Something stands here that could not be read, which has been reported; a site with it is never built. */
    record Unread() implements Value {}
}
