package kanjian.diag.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts and whole numbers as JSON. */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String text(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    /** An object with its members in the order given: name, value, name, value … */
    static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> object) {
            String[] comma = {""};
            out.append('{');
            object.forEach((name, member) -> {
                out.append(comma[0]).append(line).append("  ");
                quoted(name.toString());
                out.append(": ");
                value(member, line + "  ");
                comma[0] = ",";
            });
            out.append(object.isEmpty() ? "}" : line + "}");
        } else if (value instanceof List<?> list) {
            list(list, line);
        } else if (value instanceof Integer) {
            out.append(value);
        } else {
            quoted(value.toString());
        }
    }

    private void list(List<?> list, String line) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",").append(line).append("  ");
            value(list.get(i), line + "  ");
        }
        out.append(list.isEmpty() ? "]" : line + "]");
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F || isHidden(text, i)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Reading directions, line separators and halves of pairs would break a reader's screen or parser. */
    private static boolean isHidden(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
