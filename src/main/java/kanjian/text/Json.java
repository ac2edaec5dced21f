package kanjian.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** JSON text of strings, numbers, lists and maps, the keys in the map's own order; an empty Optional is null. */
public final class Json {
    private Json() {}

    public static String of(Object value) {
        return write(value, "") + "\n";
    }

    /** On one line, and without the signs that would end the element of a page in which it stands. */
    public static String inline(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(one -> inline(String.valueOf(one.getKey())) + ":" + inline(one.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::inline).collect(Collectors.joining(",", "[", "]"));
        }
        return leaf(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static String leaf(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof Boolean || value instanceof Integer || value instanceof Long
                ? value.toString()
                : quote(value.toString());
    }

    private static String write(Object value, String indent) {
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(one ->
                                    deeper + quote(String.valueOf(one.getKey())) + ": " + write(one.getValue(), deeper))
                            .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "[]"
                    : list.stream()
                            .map(one -> deeper + write(one, deeper))
                            .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        if (value instanceof Optional<?> some) {
            return some.map(present -> write(present, indent)).orElse("null");
        }
        return leaf(value);
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < 0x20 || c == 0x2028 || c == 0x2029) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
