package kanjian.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.text.date.Period;

/** How a source is cited, in the order of GB/T 7714: authors. title[kind]. publisher, date. What is not known is said. */
final class Citation {
    private Citation() {}

    static String of(Entry source) {
        String authors = Stream.concat(source.texts("authors").stream(), source.texts("correspondents").stream())
                .collect(Collectors.joining("，"));
        String title = source.text("title").orElse("题名未载");
        String publisher = source.text("original_publisher")
                .or(() -> source.text("publisher"))
                .orElse("发布者未载");
        String date = source.period("date").map(Period::edtf).orElse("日期未载");
        return Stream.of(authors, title + mark(source), publisher + "，" + date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". ", "", "."));
    }

    private static String mark(Entry source) {
        return source.text("copy").orElse("").equals("print") ? "[N]" : "[EB/OL]";
    }
}
