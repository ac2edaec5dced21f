package kanjian.chart;

import java.util.Optional;
import kanjian.page.value.FigureView;
import kanjian.page.value.UnknownView;

/** A drawing's values in one sentence, for those who cannot see it. */
final class Words {
    private Words() {}

    static String of(FigureView figure, Optional<FigureView> whole) {
        String value = figure.label() + "：" + value(figure);
        return whole.map(total -> total.label() + "：" + value(total) + "；" + value)
                        .orElse(value)
                + "。";
    }

    static String value(FigureView figure) {
        String kind = figure.kind().value().equals("actual")
                ? ""
                : "，" + figure.kind().text();
        String reading = figure.reading().isEmpty() ? "" : "，" + figure.reading();
        return figure.unknown().map(UnknownView::word).orElse(figure.printed() + kind + reading);
    }
}
