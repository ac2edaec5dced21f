package kanjian.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.page.value.SourceView;
import kanjian.text.date.Period;

/** Sources in one line: 湖南日报，2022-08-15; 湖南法治报，刊期待核. */
public final class SourceViews {
    private final Site site;
    private final RecordLinker links;

    public SourceViews(Site site, RecordLinker links) {
        this.site = site;
        this.links = links;
    }

    public SourceView view(RecordId id) {
        return new SourceView(links.link(id), line(site.entry(id)));
    }

    public List<SourceView> views(List<RecordId> ids) {
        return ids.stream().map(this::view).toList();
    }

    /** The first publisher that is known, else the author; then the date. */
    public static String line(Entry source) {
        String who = Stream.of(source.text("original_publisher"), source.text("publisher"))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Stream.concat(source.texts("authors").stream(), source.texts("correspondents").stream())
                        .findFirst()
                        .map(author -> author + "稿"))
                .orElse("发布者未载");
        return who + "，" + source.period("date").map(Period::edtf).orElse("刊期未载");
    }
}
