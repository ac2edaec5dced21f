package kanjian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.model.Html;
import kanjian.page.Page;
import kanjian.page.machine.MachineHead;
import kanjian.page.value.Link;
import kanjian.testing.ShippedTheme;
import kanjian.theme.Theme;
import kanjian.text.segment.WordBreaks;
import kanjian.words.Wording;
import kanjian.words.Words;
import kanjian.words.WordsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site speaks from one file: every word that is asked for is there, and every word that is there is asked for. */
class ThemeWordsTest {
    private static final Theme KANJIAN = ShippedTheme.read();
    private static final String SAID = KANJIAN.words().get(0).text();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern COMMENTS = Pattern.compile("(?s)\\{#.*?#}|/\\*.*?\\*/");

    @Test
    void noTemplateHoldsAChineseWordOutsideItsComments() {
        KANJIAN.templates()
                .forEach((name, template) ->
                        assertThat(spoken(template.text())).as(name).isEmpty());
    }

    @Test
    void noScriptHoldsAChineseWordOutsideItsComments() {
        KANJIAN.assets().stream()
                .filter(asset -> asset.name().endsWith(".js"))
                .forEach(asset -> assertThat(spoken(new String(asset.bytes(), StandardCharsets.UTF_8)))
                        .as(asset.name())
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>来源</p>", "{{ head(\"a\", \"来源\") }}", "{# 来 #}<b title=\"源\">{# 源 #}"})
    void aChineseWordInATemplateIsSeen(String text) {
        assertThat(spoken(text)).isNotEmpty();
    }

    private static List<String> spoken(String text) {
        return HAN.matcher(COMMENTS.matcher(text).replaceAll(""))
                .results()
                .map(hit -> hit.group())
                .toList();
    }

    @Test
    void everyWordIsAskedFor() {
        Words words = ThemeWords.read(KANJIAN, new Problems());
        assertThat(unused(words, KANJIAN)).isEmpty();
    }

    @Test
    void aWordThatNobodyAsksForIsFound() {
        Theme theme = saying(SAID + "idle:\n  word: 闲话\n");
        assertThat(unused(ThemeWords.read(theme, new Problems()), KANJIAN)).containsExactly("idle.word");
    }

    private static Set<String> unused(Words words, Theme theme) {
        Set<String> unused = new TreeSet<>(words.keys());
        Stream.of(Wording.values()).map(Wording::key).forEach(unused::remove);
        SampleEntries.kinds().stream().map(kind -> "kinds." + kind).forEach(unused::remove);
        theme.templates().values().stream()
                .flatMap(template -> WordCall.in(template.text()).stream())
                .map(WordCall::key)
                .forEach(unused::remove);
        return unused;
    }

    /** A template with a slip, in a branch that no page reaches; the place and the words of the problem that it must give. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{{ w('nav.abuot') }} | R506 2:7 nav.abuot 多半是“nav.about”；",
                "{{ head(\"a\", w(\"nav.abuot\")) }} | R506 2:17 nav.abuot 多半是“nav.about”；",
                "来源{{ w('none.at_all') }} | R506 2:9 none.at_all ",
                "{{ w('list.page', nummer=1, total=2) }} | R507 2:7 list.page [{number} {total}] [{nummer} {total}]",
                "{{ w('list.page', number=1) }} | R507 2:7 list.page [{number} {total}] [{number}]",
                "{{ w('nav.skip', count=1) }} | R507 2:7 nav.skip [] [{count}]",
                "{{ w('list.page', number=f(a=[1, 2], \")\"), total=x == 2) }} | fine",
                "{{ draw('nav.none') }} | fine"
            })
    void aSlipIsToldAtItsTemplateAndLine(String text, String problem) {
        Problems problems = new Problems();
        ThemeWords.read(with("pages/text.html", "{% if false %}\n" + text + "\n{% endif %}"), problems);
        assertThat(problems.sorted()).hasSize(problem.equals("fine") ? 0 : 1);
        problems.sorted().forEach(one -> assertThat(told(one)).startsWith(problem));
    }

    private static String told(Problem problem) {
        return problem.code().id() + " "
                + problem.at().toString().replace("themes/t/pages/text.html:", "") + " "
                + String.join(" ", problem.args());
    }

    @Test
    void aWordThatTheProgramItselfSaysMustBeThereWithItsGaps() {
        Problems problems = new Problems();
        ThemeWords.read(
                saying(SAID.replace("\n  moved_intro:", "\n  moved_into:").replace("写到“{title}”的故事", "写到“{titel}”的故事")),
                problems);
        assertThat(problems.sorted())
                .extracting(
                        problem -> problem.code().id() + " " + problem.args().get(0))
                .containsExactlyInAnyOrder("R506 page.moved_intro", "R507 page.stories_naming");
    }

    @Test
    void aThemeWithoutWordsIsNamedOnce() {
        Problems problems = new Problems();
        ThemeWords.read(theme(Map.of(), ""), problems);
        assertThat(problems.sorted())
                .extracting(problem -> problem.code().id() + " " + problem.at())
                .containsExactly("R502 themes/t/words.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{ w('t.plain') }} | 甲&lt;乙",
                "{{ w('t.gap', x=page.head.title) }} | 关于&lt;b&gt;&amp;了",
                "{% macro m(t) %}<i>{{ t }}</i>{% endmacro %}{{ w('t.gap', x=m(page.head.title)) }} | 关于<i>&lt;b&gt;</i>&amp;了",
                "{{ w('t.gap', x=3) }} | 关于3&amp;了"
            })
    void whatFillsAGapIsEscapedUnlessAMacroPrintedIt(String template, String html) {
        Theme theme = theme(Map.of("pages/text.html", template), "t:\n  plain: 甲<乙\n  gap: 关于{x}&了\n");
        Words words = WordsReader.read(theme.words().get(0).text(), "w", new Problems());
        Page page = new Page.TextPage(
                new Page.Head("/about/", "<b>", "", "", List.of(new Link("page", "首页", "/"))), new Html("<p>甲</p>"));
        assertThat(new Renderer(theme, words, SampleSite.chrome(), Map.of(), WordBreaks.with(List.of()))
                        .render(page, MachineHead.EMPTY, new Problems()))
                .contains(html);
    }

    @Test
    void aThemeSaysInItsOwnWordsWhatItDoesNotLeaveToTheOneBelow() {
        Theme.Template own = new Theme.Template("themes/own/words.yaml", "nav:\n  skip: 看正文\n");
        Theme theme = theme(
                KANJIAN.templates().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().text())),
                own,
                KANJIAN.words().get(0));
        Problems problems = new Problems();
        Words words = ThemeWords.read(theme, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(words.phrase("nav.skip")).hasToString("Optional[看正文]");
        assertThat(words.phrase("nav.about")).hasToString("Optional[关于本站]");
    }

    private static Theme with(String name, String text) {
        SortedMap<String, String> templates = new TreeMap<>();
        KANJIAN.templates().forEach((known, template) -> templates.put(known, template.text()));
        templates.put(name, text);
        return theme(templates, SAID);
    }

    private static Theme saying(String words) {
        return theme(Map.of(), words);
    }

    private static Theme theme(Map<String, String> templates, String words) {
        return words.isEmpty() ? theme(templates) : theme(templates, new Theme.Template("themes/t/words.yaml", words));
    }

    private static Theme theme(Map<String, String> templates, Theme.Template... words) {
        SortedMap<String, Theme.Template> all = new TreeMap<>();
        templates.forEach((name, text) -> all.put(name, new Theme.Template("themes/t/" + name, text)));
        return new Theme("themes/t", all, new TreeMap<>(), List.of(words), List.of(), List.of(), Map.of(), "");
    }
}
