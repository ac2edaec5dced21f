package kanjian.markdown;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags and addresses of finished HTML. */
final class Html {
    /** Every tag with every attribute that our writers know. */
    static final Set<String> WRITTEN = Set.of(
            "p",
            "br",
            "hr",
            "em",
            "strong",
            "del",
            "code",
            "code class",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "ol start",
            "li",
            "li class",
            "li id",
            "input type disabled checked aria-label",
            "input type disabled aria-label",
            "a href",
            "a href title",
            "a href class rel",
            "a href title class rel",
            "a href title class data-figure",
            "a href class data-figure",
            "a class href aria-label",
            "a href id aria-label",
            "h2 id",
            "h3 id",
            "h4 id",
            "h5 id",
            "h6 id",
            "img src alt loading",
            "img src alt title loading",
            "img src alt width height loading",
            "img src alt title width height loading",
            "figure class",
            "figcaption",
            "span class",
            "sup class",
            "section class aria-label",
            "div class role tabindex aria-label",
            "table",
            "thead",
            "tbody",
            "tr",
            "th scope",
            "th scope class",
            "td",
            "td class",
            "dl",
            "dt",
            "dd");

    private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)(?:=\"[^\"]*\")?");
    private static final Pattern ADDRESS = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

    private Html() {}

    /** Name and attributes of each opening tag; what looks like a tag but is none of ours comes as it stands. */
    static Set<String> tags(String html) {
        Set<String> tags = new TreeSet<>();
        String rest = TAG.matcher(html).replaceAll(tag -> {
            tags.add(Matcher.quoteReplacement(
                    tag.group(1) + ATTRIBUTE.matcher(tag.group(2)).replaceAll(attribute -> " " + attribute.group(1))));
            return "";
        });
        Matcher stray = Pattern.compile("<(?!/[a-z0-9]+>)[^>]{0,20}").matcher(rest);
        while (stray.find()) {
            tags.add(stray.group());
        }
        return tags;
    }

    static Set<String> addresses(String html) {
        Set<String> addresses = new TreeSet<>();
        Matcher address = ADDRESS.matcher(html);
        while (address.find()) {
            addresses.add(address.group(1));
        }
        return addresses;
    }
}
