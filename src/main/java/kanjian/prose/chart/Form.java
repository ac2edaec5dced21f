package kanjian.prose.chart;

import java.util.stream.Stream;
import kanjian.model.Entry;

/** The forms of charts (图), each with the fields that it needs and may have. */
enum Form {
    BARS("条形", true, true),
    UNITS("一格一件", true, true),
    LEDGER("清单", false, false),
    SHARE("百格", true, false),
    STEPS("步骤", false, false),
    TREND("走势", true, false),
    SMALL("小图", true, false);

    private final String chinese;
    private final boolean drawsFigures;
    private final boolean mayHaveWhole;

    Form(String chinese, boolean drawsFigures, boolean mayHaveWhole) {
        this.chinese = chinese;
        this.drawsFigures = drawsFigures;
        this.mayHaveWhole = mayHaveWhole;
    }

    static Form of(Entry block) {
        String written = block.text("type").orElseThrow();
        return Stream.of(values())
                .filter(form -> form.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the schema knows a chart that nobody draws: " + written));
    }

    String chinese() {
        return chinese;
    }

    /** Whether it draws figures that the block names, and not a record. */
    boolean drawsFigures() {
        return drawsFigures;
    }

    /** The fields that it must have, with their Chinese names. */
    String needs() {
        return drawsFigures ? "figures（数字）" : "record（记录）";
    }

    boolean takes(String field) {
        return switch (field) {
            case "figures" -> drawsFigures;
            case "record" -> !drawsFigures;
            case "whole" -> mayHaveWhole;
            default -> true;
        };
    }
}
