package kanjian.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a browser would forgive in a finished page and we do not. */
final class HtmlFaults {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*?)(/?)>");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\s(?:style|on[a-z]+)=\"|<style|<script>|href=\"\"|\\{\\{|\\{%|View\\[");
    private static final Set<String> VOID = Set.of("meta", "link", "br", "input", "img", "hr", "wbr", "col", "source");
    /** What may not stand in a paragraph. */
    private static final Set<String> BLOCK = Set.of(
            "div",
            "ul",
            "ol",
            "dl",
            "details",
            "section",
            "p",
            "h1",
            "h2",
            "h3",
            "figure",
            "table",
            "blockquote",
            "nav");

    private final String html;
    private final List<String> found = new ArrayList<>();

    private HtmlFaults(String html) {
        this.html = html;
    }

    /** One sentence for each fault, such as {@code id twice: n1}. */
    static List<String> of(String html) {
        HtmlFaults faults = new HtmlFaults(html);
        faults.nesting();
        faults.ids();
        faults.headings();
        faults.figures();
        FORBIDDEN.matcher(html).results().forEach(hit -> faults.found.add("forbidden: " + hit.group()));
        return faults.found;
    }

    private void nesting() {
        List<String> open = new ArrayList<>();
        for (MatchResult tag : (Iterable<MatchResult>) TAG.matcher(html).results()::iterator) {
            String name = tag.group(2);
            if (tag.group(1).isEmpty()) {
                if (BLOCK.contains(name) && open.contains("p")) {
                    found.add("<" + name + "> in <p>: " + around(tag.start()));
                }
                if (tag.group(4).isEmpty() && !VOID.contains(name)) {
                    open.add(name);
                }
            } else if (open.isEmpty() || !open.remove(open.size() - 1).equals(name)) {
                found.add("</" + name + "> closes another: " + around(tag.start()));
                return;
            }
        }
        open.forEach(name -> found.add("left open: " + name));
    }

    private void ids() {
        List<String> ids = attribute(" id").toList();
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .forEach(id -> found.add("id twice: " + id));
        Stream.concat(
                        attribute("aria-labelledby").flatMap(names -> Stream.of(names.split(" "))),
                        attribute("href").filter(link -> link.startsWith("#")).map(link -> link.substring(1)))
                .filter(id -> !ids.contains(id))
                .forEach(id -> found.add("no such id: " + id));
    }

    private void headings() {
        int before = 0;
        for (MatchResult heading : (Iterable<MatchResult>)
                Pattern.compile("<h([1-6])[ >]").matcher(html).results()::iterator) {
            int level = Integer.parseInt(heading.group(1));
            if (level > before + 1) {
                found.add("h" + level + " after h" + before + ": " + around(heading.start()));
            }
            before = level;
        }
        if (html.split("<h1[ >]", -1).length != 2) {
            found.add("not exactly one h1");
        }
    }

    private void figures() {
        Pattern.compile("<a class=\"fig\"[^>]*>")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(link -> !link.contains("data-figure=\"") || !link.contains("href=\""))
                .forEach(link -> found.add("figure without record: " + link));
    }

    private Stream<String> attribute(String name) {
        return Pattern.compile(name + "=\"([^\"]*)\"").matcher(html).results().map(hit -> hit.group(1));
    }

    private String around(int at) {
        return html.substring(Math.max(0, at - 120), Math.min(html.length(), at + 60));
    }
}
