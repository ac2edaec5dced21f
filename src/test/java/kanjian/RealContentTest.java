package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.build.Outcome;
import kanjian.content.ContentLoader;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.schema.SchemaReader;
import kanjian.source.SourceTree;
import kanjian.testing.Articles;
import kanjian.testing.FileTree;
import kanjian.testing.Home;
import kanjian.testing.Outline;
import kanjian.testing.Quotes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The content of this repository: that it builds, and that it is true to the articles it was made from. */
class RealContentTest {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
    private static final Pattern FIGURE = Pattern.compile("<([a-z]+)\\b[^>]*\\bdata-figure=\"([^\"]*)\"[^>]*>");

    @TempDir
    private static Path folder;

    private static Site site;
    private static Outcome outcome;

    @BeforeAll
    static void buildOnce() {
        Home home = Home.shipped(folder, Path.of("content"));
        outcome = home.build();
        site = ContentLoader.load(
                        SourceTree.open(Path.of(""), "content", new Problems()),
                        SchemaReader.read(),
                        story -> true,
                        new Problems())
                .orElseThrow();
    }

    @Test
    void buildsWithoutErrorOrWarning() {
        assertThat(outcome.report()).isEmpty();
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
    }

    @Test
    void hasTwoToFourStoriesFromEachArticle() {
        Map<String, Long> stories = site.stories().stream()
                .flatMap(story -> story.entry().reference("sources").stream())
                .collect(Collectors.groupingBy(RecordId::path, TreeMap::new, Collectors.counting()));
        assertThat(site.stories()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(stories).hasSize(site.ofKind("source").size());
        assertThat(stories.values()).allMatch(count -> count >= 2 && count <= 4);
    }

    @Test
    void tellsEachStoryIn500To1800Characters() {
        assertThat(site.stories()).allSatisfy(story -> {
            long characters = LINK.matcher(body(story))
                    .replaceAll("$1")
                    .codePoints()
                    .filter(Character::isIdeographic)
                    .count();
            assertThat(characters).as(story.slug()).isBetween(500L, 1800L);
        });
    }

    private static String body(Story story) {
        try {
            return Files.readString(Path.of(story.path())).split("(?m)^---$", 3)[2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page costs on a slow network: itself and its style sheet, without pictures. */
    @Test
    void keepsEveryPageWithItsStyleSheetWithin60Kilobytes() {
        FileTree files = FileTree.of(folder.resolve("site"));
        int style = files.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".css"))
                .mapToInt(file -> file.getValue().length)
                .sum();
        assertThat(files.files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".html"))
                        .filter(file -> file.getValue().length + style > 60 * 1024)
                        .map(file -> file.getKey() + ": " + file.getValue().length))
                .isEmpty();
    }

    /** Wherever a page names a figure, it shows the value as the source prints it: no bound and no unit is lost on the way. */
    @Test
    void printsEveryFigureAsItsRecordHasIt() {
        FileTree pages = FileTree.of(folder.resolve("site"));
        Set<String> seen = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        pages.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> FIGURE.matcher(pages.text(path)).results().forEach(found -> {
                    String shown = Outline.text(element(pages.text(path), found.start(), found.group(1)));
                    seen.add(found.group(2));
                    if (!shown.replace(" ", "").contains(printed(found.group(2)))) {
                        faults.add(path + ": " + shown + " is not " + found.group(2));
                    }
                }));
        assertThat(faults).isEmpty();
        assertThat(seen)
                .containsAll(site.ofKind("figure").stream()
                        .map(figure -> figure.id().path())
                        .toList());
    }

    /** The element that opens at {@code start}, up to its own closing tag. */
    private static String element(String html, int start, String tag) {
        Matcher tags = Pattern.compile("<(/?)" + tag + "\\b").matcher(html);
        int depth = 0;
        for (int at = start; tags.find(at); at = tags.end()) {
            depth += tags.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return html.substring(start, tags.start());
            }
        }
        return html.substring(start);
    }

    private static String printed(String id) {
        return printed(site.entry(new RecordId("figure", id)));
    }

    private static String printed(Entry figure) {
        Value value = figure.value("value").orElseThrow();
        if (value instanceof Value.Printed amount) {
            return amount.amount().printed().replace(" ", "");
        }
        return value instanceof Value.Worded words
                ? words.words()
                : ((Value.Missing) value).unknown().word().chinese();
    }

    static boolean articlesArePresent() {
        return Articles.arePresent();
    }

    /** Against the articles, which are not ours to keep in the repository. */
    @Nested
    @EnabledIf(
            value = "kanjian.RealContentTest#articlesArePresent",
            disabledReason = "the articles (../shared/sources) do not lie beside the repository")
    class AgainstTheArticles {
        private static final Set<String> IN_FIGURES =
                Set.of("figure", "share", "rate", "share/rate", "target", "forecast", "rank");

        /** Ranks in words about things that are no figure: a claim says them. */
        private static final Set<String> CLAIMED = Set.of("E10", "E52", "E54");

        private static final int LONGEST_SHARED_RUN = 14;

        /** Names of offices and undertakings, which nobody may reword. */
        private static final List<String> OFFICIAL_TITLES = List.of("加快打造省域医疗副中心城市", "省级区域中医诊疗中心", "人大教科文卫委员会主任委员");

        private final Articles articles = Articles.read();
        private final List<Quotes.Quote> quotes = Quotes.of(site);

        @Test
        void quotesEveryRowInARecordOfAFittingKind() {
            assertThat(articles.rows()).hasSize(253);
            assertThat(articles.rows().stream()
                            .filter(row -> !isQuoted(row))
                            .map(row -> row.id() + " " + row.phrase() + " (" + row.kind() + ")"))
                    .isEmpty();
        }

        private boolean isQuoted(Articles.Row row) {
            return quotes.stream()
                    .filter(quote -> quote.source().equals(row.source()))
                    .filter(quote -> isFitting(quote.record().kind(), row))
                    .anyMatch(quote -> Articles.plain(quote.text()).contains(row.phrase()));
        }

        private boolean isFitting(String kind, Articles.Row row) {
            if (row.kind().equals("not-a-metric")) {
                return kind.equals("word");
            }
            return !IN_FIGURES.contains(row.kind()) || CLAIMED.contains(row.id()) || kind.equals("figure");
        }

        @Test
        void quotesTheArticlesWordForWord() {
            assertThat(quotes).hasSizeGreaterThan(253);
            assertThat(quotes.stream()
                            .filter(quote -> !articles.texts()
                                    .getOrDefault(quote.source(), "")
                                    .contains(Articles.plain(quote.text()))))
                    .isEmpty();
        }

        @Test
        void tellsEveryStoryInItsOwnWords() {
            assertThat(site.stories().stream().flatMap(this::borrowed)).isEmpty();
        }

        /** Runs of Han characters that a story shares with its article, the words of its figures and names left out. */
        private Stream<String> borrowed(Story story) {
            String article = story.entry().references("sources").stream()
                    .map(source -> articles.texts().getOrDefault(source.path(), ""))
                    .collect(Collectors.joining("\n"));
            String own = LINK.matcher(body(story)).replaceAll("\n");
            for (String title : OFFICIAL_TITLES) {
                own = own.replace(title, "\n");
            }
            return Stream.of(own.split("[^\\p{IsHan}]+"))
                    .flatMap(run -> windows(run, LONGEST_SHARED_RUN + 1))
                    .filter(article::contains)
                    .map(run -> story.slug() + ": " + run);
        }

        private Stream<String> windows(String run, int length) {
            return Stream.iterate(0, start -> start + length <= run.length(), start -> start + 1)
                    .map(start -> run.substring(start, start + length));
        }
    }
}
