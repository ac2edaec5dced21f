package kanjian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.model.Html;
import kanjian.page.Page;
import kanjian.page.machine.MachineHead;
import kanjian.page.value.Link;
import kanjian.theme.Theme;
import kanjian.text.segment.WordBreaks;
import kanjian.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateFaultTest {
    private static final String PAGE_TEMPLATE = "pages/text.html";
    private static final Page PAGE = new Page.TextPage(
            new Page.Head("/about/", "关于", "", "", List.of(new Link("page", "首页", "/"))), new Html("<p>甲</p>"));

    /** A faulty template, or others that it stands among, and the problem that it must give. */
    record Case(String name, Map<String, String> templates, String problem) {
        Case(String name, String text, String problem) {
            this(name, Map.of(PAGE_TEMPLATE, text), problem);
        }

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
                new Case("missing asset", "{{ asset('none.css') }}", "R503 text.html:1"),
                new Case("option that no theme has", "{{ theme.notise }}", "R501 text.html:1 notise"),
                new Case(
                        "misspelt variable in an include",
                        Map.of(PAGE_TEMPLATE, "{% include \"foot.html\" %}", "foot.html", "\n{{ page.hed }}"),
                        "R501 foot.html:2 hed"),
                new Case(
                        "misspelt variable in a macro",
                        Map.of(
                                PAGE_TEMPLATE,
                                "\n{% import \"parts.html\" %}{{ title(page) }}",
                                "parts.html",
                                "{% macro title(p) %}\n{{ p.head.titel }}{% endmacro %}"),
                        "R501 parts.html:2 titel"),
                new Case(
                        "variable of the page in a macro",
                        Map.of(
                                PAGE_TEMPLATE,
                                "{% import \"parts.html\" %}{{ title() }}",
                                "parts.html",
                                "{% macro title() %}\n\n{{ pge }}{% endmacro %}"),
                        "R501 parts.html:3 pge"),
                new Case(
                        "misspelt variable in a block that is laid over",
                        Map.of(
                                PAGE_TEMPLATE,
                                "{% extends \"layout.html\" %}\n{% block main %}{{ page.bodi }}{% endblock %}",
                                "layout.html",
                                "<p>{% block main %}{% endblock %}"),
                        "R501 text.html:2 bodi"),
                new Case(
                        "misspelt variable in the layout below",
                        Map.of(
                                PAGE_TEMPLATE,
                                "{% extends \"layout.html\" %}{% block main %}{% endblock %}",
                                "layout.html",
                                "<p>\n{{ sit.name }}{% block main %}{% endblock %}"),
                        "R501 layout.html:2 sit"),
                new Case(
                        "unknown macro",
                        Map.of(PAGE_TEMPLATE, "{% import \"parts.html\" %}\n{{ titl(page) }}", "parts.html", "<p>"),
                        "R503 text.html:2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aFaultNamesItsTemplateAndLine(Case one) {
        SortedMap<String, Theme.Template> templates = new TreeMap<>();
        one.templates().forEach((name, text) -> templates.put(name, new Theme.Template("themes/t/" + name, text)));
        Theme theme = new Theme("themes/t", templates, new TreeMap<>(), List.of(), List.of(), List.of(), Map.of(), "");
        Problems problems = new Problems();
        assertThat(new Renderer(theme, Words.KEYS, SampleSite.chrome(), Map.of(), WordBreaks.with(List.of()))
                        .render(PAGE, MachineHead.EMPTY, problems))
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
