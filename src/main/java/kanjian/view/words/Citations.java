package kanjian.view.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.page.Chrome;
import kanjian.text.cite.Citation;
import kanjian.text.date.Period;

/** How a source, and a page of the site itself, is cited. */
public final class Citations {
    private Citations() {}

    /** A source as far as our copy tells what it is; no address is known of any, so none is given. */
    public static String of(Entry source) {
        return new Citation(
                        Stream.concat(source.texts("authors").stream(), source.texts("correspondents").stream())
                                .toList(),
                        source.text("title"),
                        source.text("copy").orElse("").equals("print") ? Citation.Type.NEWSPAPER : Citation.Type.WEB,
                        source.text("original_publisher").or(() -> source.text("publisher")),
                        source.period("date").map(Period::edtf),
                        Optional.empty())
                .text();
    }

    /** A page as it stands on the day of the build, which is also the day on which it is cited. */
    public static String ofPage(String title, String address, Chrome site) {
        return new Citation(
                        List.of(site.name()),
                        Optional.of(title),
                        Citation.Type.WEB,
                        Optional.empty(),
                        Optional.of(site.built()),
                        Optional.of(new Citation.Access(site.built(), site.baseUrl() + address.substring(1))))
                .text();
    }
}
