package kanjian.linked;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kanjian.page.Page;
import kanjian.page.part.Note;
import kanjian.page.value.CorrectionView;
import kanjian.page.value.EntryView;
import kanjian.page.value.Link;
import kanjian.page.value.WhenView;
import org.jspecify.annotations.Nullable;

/** Stories as news articles of ours, based on the reports that they retell. */
final class Stories {
    private final String baseUrl;
    private final Optional<Thing> publisher;

    Stories(String baseUrl, Optional<Thing> publisher) {
        this.baseUrl = baseUrl;
        this.publisher = publisher;
    }

    /** Empty for a story that was withdrawn (撤下). */
    Optional<Thing> of(Page.StoryPage page) {
        Map<String, Object> f = page.f();
        if (f.get("withdrawn") instanceof Map<?, ?> withdrawn && !withdrawn.isEmpty()) {
            return Optional.empty();
        }
        String url = url(page.head().address());
        return Optional.of(Thing.of("NewsArticle")
                .with("headline", page.head().title())
                .with("description", page.head().description())
                .with("url", url)
                .with("inLanguage", "zh-Hans")
                .with("datePublished", day(f.get("publish_at")))
                .with("dateModified", lastChange(page.corrections()))
                .with("wordCount", page.words())
                .with("keywords", page.card().topics().stream().map(Link::title).collect(Collectors.joining(",")))
                .with(
                        "contentLocation",
                        Thing.of("Place").with("name", page.card().place().title()))
                .with("creditText", credit(f.get("authors")))
                .with("publisher", publisher)
                .with("isBasedOn", page.sources().stream().map(this::source).toList())
                .withReferences("mentions", figures(page.notes())));
    }

    private List<String> figures(List<Note> notes) {
        return notes.stream().map(note -> url(note.figure().address())).toList();
    }

    private Thing source(EntryView source) {
        return Thing.of("CreativeWork")
                .with("name", source.title())
                .with(
                        "publisher",
                        text(source.f().get("publisher"))
                                .map(name -> Thing.of("Organization").with("name", name)))
                .with("datePublished", day(source.f().get("date")))
                .with("url", url(source.address()));
    }

    private static String lastChange(List<CorrectionView> corrections) {
        return corrections.stream()
                .map(one -> day(one.date()))
                .max(String::compareTo)
                .orElse("");
    }

    /** A date with its year; what is known of it only in part, a consumer would take for more. */
    private static String day(@Nullable Object when) {
        return when instanceof WhenView known && known.datetime().matches("\\d{4}(-\\d\\d){0,2}")
                ? known.datetime()
                : "";
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private static String credit(@Nullable Object authors) {
        return authors instanceof Collection<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.joining("、"))
                : "";
    }

    private String url(String address) {
        return baseUrl + address.substring(1);
    }
}
