package kanjian.calendar;

import java.util.stream.Stream;

/** Which of a month's weekdays of one name is meant (第几个). A fifth is missing from most months: staff write the last. */
public enum Week {
    FIRST("first", 1),
    SECOND("second", 2),
    THIRD("third", 3),
    FOURTH("fourth", 4),
    LAST("last", -1);

    private final String word;
    private final int ordinal;

    Week(String word, int ordinal) {
        this.word = word;
        this.ordinal = ordinal;
    }

    /** By the value that records use; they hold no other. */
    static Week of(String word) {
        return Stream.of(values())
                .filter(week -> week.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** From the month's start; counted from its end where it is below zero. */
    int ordinalInMonth() {
        return ordinal;
    }
}
