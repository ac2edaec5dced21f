package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.build.Outcome;
import kanjian.build.Pipeline;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.quote.Quote;
import kanjian.testing.Articles;
import kanjian.testing.FileTree;
import kanjian.testing.Home;
import kanjian.testing.Outline;
import kanjian.testing.RealSite;
import kanjian.testing.SharedRuns;
import kanjian.text.fold.Fold;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The content of this repository: that it builds, and that it is true to the articles it was made from. */
class RealContentTest {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
    /** The words that a story may share with its article at a stretch. */
    private static final int LONGEST_SHARED_RUN = 14;

    /** The characters that any file of the site may share with an article at a stretch; a quote has no more. */
    private static final int LONGEST_PUBLISHED_RUN = 30;

    /** Names of offices and undertakings, which nobody may reword. */
    private static final List<String> OFFICIAL_TITLES = List.of("加快打造省域医疗副中心城市", "省级区域中医诊疗中心", "人大教科文卫委员会主任委员");

    private final Site site = RealSite.get().site();
    private final Map<String, String> articles = Articles.texts();
    private final List<Quote> quotes = Quote.of(site).toList();

    @Test
    void buildsWithoutErrorOrWarning() {
        assertThat(RealSite.get().outcome().report()).isEmpty();
        assertThat(RealSite.get().outcome()).isInstanceOf(Outcome.Published.class);
    }

    @Test
    void answersForEveryNumberOfItsStories() {
        assertThat(Pipeline.survey(Path.of("").toAbsolutePath(), Home.NOW).stories())
                .hasSameSizeAs(site.stories())
                .allSatisfy(story -> {
                    assertThat(story.bound()).as(story.path()).isPositive();
                    assertThat(story.unbound()).as(story.path()).isZero();
                });
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
        FileTree files = RealSite.get().files();
        assertThat(files.files().keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .filter(path -> files.files().get(path).length + style(files, path) > 60 * 1024)
                        .map(path -> path + ": " + files.files().get(path).length))
                .isEmpty();
    }

    /** The octets of the style sheets that the page names. */
    private static int style(FileTree files, String page) {
        int size = files.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".css")
                        && files.text(page)
                                .matches("(?s).*rel=\"stylesheet\" href=\"[^\"]*" + Pattern.quote(file.getKey())
                                        + "\".*"))
                .mapToInt(file -> file.getValue().length)
                .sum();
        assertThat(size).as(page).isPositive();
        return size;
    }

    @Test
    void quotesTheArticlesWordForWord() {
        assertThat(quotes).hasSizeGreaterThan(253);
        assertThat(quotes.stream()
                        .filter(quote -> quote.sources().stream()
                                .noneMatch(source -> articles.getOrDefault(source.path(), "")
                                        .contains(Articles.plain(quote.text())))))
                .isEmpty();
    }

    @Test
    void showsHowARateWorksOutOrWhyItDoesNot() {
        FileTree pages = RealSite.get().files();
        assertThat(text(pages, "figures/xiangtan-gaoxin/problems-rate/"))
                .contains("原文 82.9% · 本站复算 179÷216＝82.87% · 四舍五入一致");
        assertThat(text(pages, "figures/hanyin/chain-share/")).contains("不计算：整体未公布");
        assertThat(text(pages, "places/xiangtan-gaoxin/ledgers/"))
                .contains("本站复算 179÷216＝82.87%，四舍五入一致")
                .contains("73.8%", "本站算 189÷256＝73.83%")
                .contains("单位不同（件、项）");
    }

    /** The words of all pages below an address. */
    private static String text(FileTree pages, String address) {
        return pages.files().keySet().stream()
                .filter(path -> path.startsWith(address) && path.endsWith(".html"))
                .map(path -> Outline.text(pages.text(path)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyFigureIsMarkedAsVerifiedOnItsPage() {
        assertThat(site.ofKind("figure")).allSatisfy(figure -> {
            String page = RealSite.get().files().text("figures/" + figure.id().path() + "/index.html");
            assertThat(page).contains(">已核对</span> 程序在来源全文里找到了这段原文").doesNotContain("未核对");
        });
    }

    @Test
    void tellsEveryStoryInItsOwnWords() {
        assertThat(site.stories().stream().flatMap(this::borrowed)).isEmpty();
    }

    /** Runs of Han characters that a story shares with its article, the words of its figures and names left out. */
    private Stream<String> borrowed(Story story) {
        String article = story.entry().references("sources").stream()
                .map(source -> articles.getOrDefault(source.path(), ""))
                .collect(Collectors.joining("\n"));
        String own = LINK.matcher(body(story)).replaceAll("\n");
        for (String title : OFFICIAL_TITLES) {
            own = own.replace(title, "\n");
        }
        SharedRuns shared = new SharedRuns(article, LONGEST_SHARED_RUN);
        return Stream.of(own.split("[^\\p{IsHan}]+"))
                .flatMap(run -> shared.in(run).stream())
                .map(run -> story.slug() + ": " + run);
    }

    @Test
    void noFileOfTheSiteHoldsMoreOfAnArticleThanAQuote() {
        SharedRuns shared = new SharedRuns(dense(String.join("\n", articles.values())), LONGEST_PUBLISHED_RUN);
        FileTree files = RealSite.get().files();
        assertThat(files.files().keySet().stream()
                        .filter(path -> path.matches(".*\\.(html|json|csv|xml|txt)"))
                        .flatMap(path -> Stream.of(files.text(path), Outline.text(files.text(path)))
                                .flatMap(text -> shared.in(dense(text)).stream())
                                .map(run -> path + ": " + run)))
                .isEmpty();
    }

    private static String dense(String text) {
        return Fold.of(text).replaceAll("\\s+", "");
    }

    static boolean figuresAreListed() {
        return Articles.areListed();
    }

    /** Against the list of all that the articles count, which is no part of the repository. */
    @Nested
    @EnabledIf(
            value = "kanjian.RealContentTest#figuresAreListed",
            disabledReason = "the list (../shared/sources/figures.md) does not lie beside the repository")
    class AgainstTheList {
        private static final Set<String> IN_FIGURES =
                Set.of("figure", "share", "rate", "share/rate", "target", "forecast", "rank");

        /** Ranks in words about things that are no figure: a claim says them. */
        private static final Set<String> CLAIMED = Set.of("E10", "E52", "E54");

        @Test
        void quotesEveryRowInARecordOfAFittingKind() {
            assertThat(Articles.rows()).hasSize(253);
            assertThat(Articles.rows().stream()
                            .filter(row -> !isQuoted(row))
                            .map(row -> row.id() + " " + row.phrase() + " (" + row.kind() + ")"))
                    .isEmpty();
        }

        private boolean isQuoted(Articles.Row row) {
            return quotes.stream()
                    .filter(quote -> quote.sources().contains(new RecordId("source", row.source())))
                    .filter(quote -> isFitting(quote.record().kind(), row))
                    .anyMatch(quote -> Articles.plain(quote.text()).contains(row.phrase()));
        }

        private boolean isFitting(String kind, Articles.Row row) {
            if (row.kind().equals("not-a-metric")) {
                return kind.equals("word");
            }
            return !IN_FIGURES.contains(row.kind()) || CLAIMED.contains(row.id()) || kind.equals("figure");
        }
    }
}
