package kanjian.verify.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scan takes tags as browsers do, and ends whatever it is given. */
class HtmlScanTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang=zh><!-- <a> --><title>甲 <b></title><svg viewBox="0 0 1 1"><title>图</title></svg>
            <a href='x.html' HIDDEN data-n = "1 > 0">去</a><script>if (a < b) "</p>"</script><br/><textarea><i></textarea>
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p class=\"a b\">           | p[class=a b]",
                "<P CLASS=a>                 | p[class=a]",
                "<p class='a\"b'>            | p[class=a\"b]",
                "<p\tid = x\thidden>         | p[id=x, hidden=]",
                "<img src=a.png/>            | img[src=a.png/]",
                "<img src=\"a.png\"/>        | img[src=a.png]",
                "<p title=\"a > b\"><b>      | p[title=a > b] b[]",
                "<a href=\"?a=1&amp;b=2&#x26;c=&#51;&copy\"> | a[href=?a=1&b=2&c=3&copy]",
                "</p ><p></p>                | /p[] p[] /p[]",
                "1 < 2 <3 </ <> <=           | ``",
                "<!-- <p> > --><b>           | b[]",
                "<!-- <p> never closed       | ``",
                "<?php <p> ?><b>             | b[]",
                "<style>a > b{} <p></style><b> | style[] /style[] b[]",
                "<script>'</scrip><p>'</SCRIPT><b> | script[] /script[] b[]",
                "<svg><title><b></title></svg><b> | svg[] title[] b[] /title[] /svg[] b[]",
                "<p =x y>                    | p[=x=, y=]",
                "<p class=\"never closed>    | p[class=never closed>]",
                "<p                          | p[]"
            })
    void tagsAreTakenAsBrowsersTakeThem(String html, String expected) {
        assertThat(tags(html).stream().map(HtmlScanTest::show).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void titleOfThePageIsTextAndTitleOfADrawingIsNot() {
        List<Tag> titles = tags(PAGE).stream().filter(tag -> tag.opens("title")).toList();
        assertThat(titles).extracting(Tag::text).containsExactly("甲 <b>", "");
        assertThat(titles).extracting(Tag::inDrawing).containsExactly(false, true);
    }

    @Test
    void offsetsLeadBackToTheTags() {
        assertThat(tags(PAGE)).hasSize(14).allSatisfy(tag -> {
            assertThat(PAGE.substring(tag.at())).startsWith(tag.isClosing() ? "</" : "<" + tag.name());
            tag.attributes()
                    .forEach(one -> assertThat(PAGE.substring(one.at()).toLowerCase(Locale.ROOT))
                            .startsWith(one.name()));
        });
    }

    @Test
    void brokenPagesComeToAnEnd() {
        for (int end = 0; end <= PAGE.length(); end++) {
            tags(PAGE.substring(0, end));
        }
        Random random = new Random(6);
        String alphabet = "<>/='\"! -?&;#xa\nsvg";
        for (int round = 0; round < 2_000; round++) {
            String html = random.ints(40, 0, alphabet.length())
                    .mapToObj(i -> alphabet.substring(i, i + 1))
                    .collect(Collectors.joining());
            assertThat(tags(html)).as(html).hasSizeLessThan(40);
        }
    }

    private static List<Tag> tags(String html) {
        List<Tag> tags = new ArrayList<>();
        HtmlScan scan = new HtmlScan(html);
        for (Optional<Tag> tag = scan.next(); tag.isPresent(); tag = scan.next()) {
            tags.add(tag.get());
        }
        return tags;
    }

    private static String show(Tag tag) {
        return (tag.isClosing() ? "/" : "")
                + tag.name()
                + tag.attributes().stream()
                        .map(one -> one.name() + "=" + one.value())
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
