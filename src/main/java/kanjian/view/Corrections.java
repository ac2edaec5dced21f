package kanjian.view;

import java.util.List;
import kanjian.model.Entry;
import kanjian.page.CorrectionView;
import kanjian.page.Link;

/** The corrections that a record carries. */
public final class Corrections {
    private Corrections() {}

    public static List<CorrectionView> of(Entry entry, Link link) {
        return entry.groups("corrections").stream()
                .map(group -> new Entry(entry.id(), entry.at(), group.fields()))
                .filter(one -> one.period("date").isPresent())
                .map(one -> new CorrectionView(
                        link,
                        FigureViews.when(one.period("date").orElseThrow()),
                        one.text("old").orElse(""),
                        one.text("new").orElse(""),
                        one.text("reason").orElse("")))
                .toList();
    }
}
