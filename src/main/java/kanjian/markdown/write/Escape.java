package kanjian.markdown.write;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes text so that HTML, an attribute or an address takes it as text. */
final class Escape {
    private Escape() {}

    /** For text and for attribute values in double quotes. */
    static void text(CharSequence words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /** Resolves backslashes and entities of Markdown. */
    static String decode(CharSequence markdown) {
        return Escaping.unescapeString(markdown);
    }

    /** Resolves entities; backslashes stay. */
    static String withoutEntities(String text) {
        return text.indexOf('&') < 0 ? text : Escaping.unescapeHtml(text);
    }

    /** Per cent encoding of what may not stand in an address; what is encoded already stays. */
    static String address(String address) {
        return Escaping.percentEncodeUrl(address);
    }
}
