package kanjian.verify.html;

import java.util.List;
import java.util.Optional;

/**
 * An opening or closing tag of a page.
 *
 * @param name in lower case
 * @param attributes in the order of the page
 * @param text what stands in an element that holds text alone, such as {@code title} or {@code script}; else empty
 * @param inDrawing whether it belongs to an {@code svg}, where {@code title} means another thing
 * @param at offset of its '<' in the page
 */
public record Tag(String name, boolean isClosing, List<Attribute> attributes, String text, boolean inDrawing, int at) {
    public Tag {
        attributes = List.copyOf(attributes);
    }

    /** Whether it opens an element of this name. */
    public boolean opens(String element) {
        return !isClosing && name.equals(element);
    }

    /** The first attribute of this name, as browsers take it. */
    public Optional<Attribute> attribute(String wanted) {
        // A plain loop, since every rule asks every tag of every page.
        for (Attribute one : attributes) {
            if (one.name().equals(wanted)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** An attribute's value; empty text when it is absent. */
    public String value(String wanted) {
        return attribute(wanted).map(Attribute::value).orElse("");
    }
}
