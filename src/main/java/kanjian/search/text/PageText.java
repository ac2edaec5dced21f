package kanjian.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kanjian.verify.html.HtmlScan;
import kanjian.verify.html.Tag;

/**
 * What a reader of a finished page reads in its {@code main}, block by block. Left out is what is marked {@code data-search="no"},
 * navigation, forms, drawings, marks of notes, and what is hidden from the eye or from those who listen.
 */
public record PageText(List<Block> blocks) {
    private static final Set<String> PASSED_OVER =
            Set.of("nav", "form", "button", "svg", "sup", "script", "style", "noscript", "template");

    /** Elements that are never closed. */
    private static final Set<String> EMPTY = Set.of("br", "col", "hr", "img", "input", "source", "wbr");

    /** All other elements begin a new block; a line break is a blank. */
    private static final Set<String> WITHIN_A_LINE = Set.of(
            "a", "abbr", "b", "bdi", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd",
            "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
            "var", "wbr");

    public PageText {
        blocks = List.copyOf(blocks);
    }

    /**
     * A paragraph, a cell, a line of a list.
     *
     * @param text with single blanks, none at its ends
     */
    public record Block(Zone zone, String text) {}

    public static PageText of(String html) {
        return new Reading(html).read();
    }

    /** One reading of one page. */
    private static final class Reading {
        private final HtmlScan scan;
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private Zone zone = Zone.BODY;

        Reading(String html) {
            scan = new HtmlScan(html);
        }

        PageText read() {
            Optional<Tag> tag = scan.next();
            while (tag.isPresent() && !tag.get().opens("main")) {
                tag = scan.next();
            }
            boolean isInside = tag.isPresent();
            while (isInside) {
                tag = scan.next();
                tag.ifPresent(one -> line.append(scan.textBefore(one)));
                tag.ifPresent(this::see);
                isInside = tag.isPresent() && !tag.get().name().equals("main");
            }
            endBlock();
            return new PageText(blocks);
        }

        private void see(Tag tag) {
            if (!WITHIN_A_LINE.contains(tag.name())) {
                endBlock();
                zone = tag.isClosing() ? Zone.BODY : Zone.of(tag.name(), zone);
            } else if (tag.name().equals("br")) {
                line.append(' ');
            }
            if (!tag.isClosing() && !EMPTY.contains(tag.name()) && isPassedOver(tag)) {
                passOver(tag.name());
            }
        }

        private static boolean isPassedOver(Tag tag) {
            return PASSED_OVER.contains(tag.name())
                    || tag.value("data-search").equals("no")
                    || tag.value("aria-hidden").equals("true")
                    || tag.attribute("hidden").isPresent();
        }

        private void passOver(String name) {
            int open = 1;
            for (Optional<Tag> tag = scan.next(); tag.isPresent(); tag = scan.next()) {
                if (tag.get().name().equals(name)) {
                    open += tag.get().isClosing() ? -1 : 1;
                }
                if (open == 0) {
                    return;
                }
            }
        }

        private void endBlock() {
            String text = line.toString().replaceAll("\\s+", " ").strip();
            line.setLength(0);
            if (!text.isEmpty()) {
                blocks.add(new Block(zone, text));
            }
        }
    }
}
