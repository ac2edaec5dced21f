package kanjian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.model.Html;
import kanjian.page.Page;
import kanjian.page.machine.MachineHead;
import kanjian.page.value.Link;
import kanjian.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateFaultTest {
    private static final Page PAGE = new Page.TextPage(
            new Page.Head("/about/", "关于", "", "", List.of(new Link("page", "首页", "/"))), new Html("<p>甲</p>"));

    /** A faulty template, and the problem that it must give. */
    record Case(String name, String text, String problem) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case("misspelt variable", "<p>\n{{ pag.head.title }}", "R501 text.html:2 pag"),
                new Case("misspelt attribute", "\n\n{{ page.head.titel }}", "R501 text.html:3 titel"),
                new Case(
                        "missing include", "{% include \"parts/none.html\" %}", "R502 parts/none.html parts/none.html"),
                new Case("open tag", "\n{% if page.head.title is empty %}", "R503 text.html:"),
                new Case("unknown function", "{{ hrefs('/') }}", "R503 text.html:1"),
                new Case("unknown filter", "{{ page.head.title | htm }}", "R503 text.html:1"),
                new Case("text printed as markup", "\n{{ page.head.title | html }}", "R503 text.html:2"),
                new Case("empty link", "{{ href('') }}", "R503 text.html:1"),
                new Case("missing word", "\n<b>{{ w('nav.none') }}</b>", "R503 text.html:2 words.yaml"),
                new Case("missing asset", "{{ asset('none.css') }}", "R503 text.html:1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aFaultNamesItsTemplateAndLine(Case one) {
        Theme theme = new Theme("themes/t", new TreeMap<>(Map.of("pages/text.html", one.text())), List.of(), "");
        Problems problems = new Problems();
        assertThat(new Renderer(theme, Words.KEYS, SampleSite.chrome()).render(PAGE, MachineHead.EMPTY, problems))
                .isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.code().id() + " "
                        + problem.at().toString().replaceFirst("themes/t/(pages/)?", "") + " "
                        + String.join(" ", problem.args()))
                .startsWith(one.problem());
        assertThat(problem.chinese()).isNotBlank();
    }
}
