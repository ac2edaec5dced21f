package kanjian.yaml.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.diag.Code;

/** The rules for the left side of a line: one key, an ASCII colon, a blank. */
final class Keys {
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern ENTRY = Pattern.compile(FIELD + " *[:：].*");
    private static final Pattern REFERENCE = Pattern.compile("[&*!][\\x21-\\x7E]+.*");
    private static final Pattern WORD_AND_REST = Pattern.compile("([\\p{L}\\p{N}_-]{1,16}) +(\\S.*)");
    private static final Pattern WIDE_QUOTED = Pattern.compile("[“”‘’＂＇](.*)[“”‘’＂＇]");

    private Keys() {}

    /** @param keyExpected whether the line must have a key; else it may be a value alone */
    static Optional<Fault> check(Line line, boolean keyExpected) {
        if (line.start() >= line.end() || "[{#".indexOf(line.text().charAt(line.start())) >= 0) {
            return Optional.empty();
        }
        boolean quoted = Quotes.opensAt(line.text(), line.start());
        if (quoted && keyExpected && Quotes.closing(line.text(), line.start()) < 0) {
            String mended = Line.replaced(line.text(), line.start(), line.start() + 1, "");
            String quote = line.content().substring(0, 1);
            return Optional.of(Fault.mended(Code.YAML_QUOTE_OPEN, line.start(), quote, mended));
        }
        Optional<Fault> sign = sign(line);
        if (sign.isPresent()) {
            return sign;
        }
        Optional<Fault> colon = colon(line, keyExpected);
        return colon.isPresent() || !keyExpected || line.hasKey() ? colon : Optional.of(missing(line));
    }

    /** Whether a line without a dash starts like an entry of a record. */
    static boolean looksLikeEntry(String content) {
        return ENTRY.matcher(content).matches();
    }

    private static Optional<Fault> sign(Line line) {
        if (line.startsPlainly()) {
            return Optional.empty();
        }
        String content = line.content();
        if (content.equals("?") || content.startsWith("? ") || line.colon() == line.start()) {
            String rest = content.substring(1).strip();
            String shown = content.startsWith("?") ? rest + ": 内容" : "name: " + rest;
            return Optional.of(Fault.dropped(Code.YAML_KEY_ODD, line.start(), content.substring(0, 1), shown));
        }
        if (!line.hasKey()) {
            return Optional.empty();
        }
        String key = line.key();
        if (key.equals("<<") || REFERENCE.matcher(key).matches()) {
            String shown = withKey(line, Quotes.around(key));
            return Optional.of(Fault.dropped(Code.YAML_REFERENCE, line.start(), key, shown));
        }
        if ("&*!@`%|>,]}".indexOf(key.charAt(0)) >= 0) {
            return Optional.of(Fault.mended(Code.YAML_KEY_ODD, line.start(), key, withKey(line, Quotes.around(key))));
        }
        Matcher quoted = WIDE_QUOTED.matcher(key);
        return quoted.matches()
                ? Optional.of(Fault.mended(Code.YAML_WIDE_SIGN, line.start(), key, withKey(line, quoted.group(1))))
                : Optional.empty();
    }

    private static String withKey(Line line, String key) {
        return Line.replaced(line.text(), line.start(), line.colon(), key);
    }

    private static Optional<Fault> colon(Line line, boolean keyExpected) {
        String text = line.text();
        int limit = line.hasKey() ? line.colon() : line.end();
        int afterQuote = Quotes.opensAt(text, line.start()) ? Quotes.closing(text, line.start()) + 1 : 0;
        for (int i = Math.max(line.start() + 1, afterQuote); i < limit; i++) {
            boolean wide = "：︰﹕".indexOf(text.charAt(i)) >= 0;
            boolean tight = text.charAt(i) == ':' && !text.startsWith("://", i) && !text.startsWith(": ", i);
            if (wide || tight) {
                String key = text.substring(line.start(), i).strip();
                boolean meant = keyExpected
                        || line.hasKey()
                        || wide && FIELD.matcher(key).matches();
                return meant
                        ? Optional.of(fault(wide ? Code.YAML_WIDE_COLON : Code.YAML_COLON_TIGHT, text, i, key))
                        : Optional.empty();
            }
            if (text.charAt(i) == '#' && text.charAt(i - 1) == ' ') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Fault fault(Code code, String text, int colon, String key) {
        String rest = text.substring(colon + 1).stripLeading();
        String mended = text.substring(0, colon).stripTrailing() + (rest.isEmpty() ? ":" : ": " + rest);
        return Fault.mended(code, colon, key, mended);
    }

    private static Fault missing(Line line) {
        String content = line.content();
        Matcher split = WORD_AND_REST.matcher(content);
        if (!split.matches()) {
            return Fault.dropped(Code.YAML_COLON_MISSING, line.start(), content, "title: 标题");
        }
        String mended = line.text().substring(0, line.start()) + split.group(1) + ": " + split.group(2);
        return Fault.mended(Code.YAML_COLON_MISSING, line.start(), content, mended);
    }
}
