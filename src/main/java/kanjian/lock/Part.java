package kanjian.lock;

import java.util.stream.Stream;
import kanjian.model.Entry;

/** What of a figure a correction corrects (改的是哪一项). */
public enum Part {
    VALUE("value", "数值"),
    PERIOD("period", "时间"),
    SOURCE("source", "来源");

    private final String word;
    private final String chinese;

    Part(String word, String chinese) {
        this.word = word;
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** As a record writes it. */
    public String word() {
        return word;
    }

    /** A correction that does not say so corrects the value. */
    static Part of(Entry correction) {
        String written = correction.text("part").orElse(VALUE.word);
        return Stream.of(values())
                .filter(part -> part.word.equals(written))
                .findFirst()
                .orElse(VALUE);
    }

    /** What the figure says of it. */
    public String of(Item.Figure figure) {
        return switch (this) {
            case VALUE -> figure.words();
            case PERIOD -> figure.period();
            case SOURCE -> figure.source();
        };
    }
}
