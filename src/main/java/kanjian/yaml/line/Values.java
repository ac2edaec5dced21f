package kanjian.yaml.line;

import java.util.Optional;
import java.util.regex.Pattern;
import kanjian.diag.Code;

/** The rules for a value on one line: what YAML would cut, take for a sign of its own, or refuse. */
final class Values {
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]{0,2}(?: +#.*)?");
    private static final Pattern REFERENCE = Pattern.compile("[&*][A-Za-z0-9_-]+(?: .*)?|![\\x21-\\x7E]+(?: .*)?");
    private static final Pattern LONELY_SIGN = Pattern.compile("[-?:](?: .*)?");
    private static final Pattern COMMENT = Pattern.compile("#+(?: +\\D.*)?");
    private static final Pattern WIDE_NUMBER =
            Pattern.compile("(?=.*[0-9０-９])(?=.*[０-９．－：／＋])[0-9０-９A-Za-z.．－：／＋:/+-]+");
    private static final Pattern WIDE_QUOTED = Pattern.compile("[“”‘’＂＇][\\x20-\\x7E]*[“”‘’＂＇]");
    private static final Pattern WIDE_BRACKETS = Pattern.compile("[【［][^】］]*[】］]|｛[^｝]*｝");

    private Values() {}

    static boolean isBlock(String value) {
        return BLOCK.matcher(value).matches();
    }

    /**
     * The value of a block line; flow values, which start with a bracket, have their own rules.
     *
     * @param deeper whether the lines below can be a text that {@code >} starts; else it is a sign such as a bound
     */
    static Optional<Fault> check(Line line, boolean deeper) {
        if (line.value() >= line.end()) {
            return Optional.empty();
        }
        String value = line.text().substring(line.value(), line.end());
        if (value.startsWith("#") && line.value() > line.start()) {
            return comment(line, value, 0);
        }
        if (Quotes.opensAt(value, 0)) {
            return quoted(line, value);
        }
        if (isBlock(value) && (deeper || value.startsWith("|"))) {
            return value.startsWith(">")
                    ? Optional.of(fault(Code.YAML_FOLDED, line, 0, ">", "|" + value.substring(1)))
                    : Optional.empty();
        }
        Optional<Fault> start = start(line, value);
        return start.isPresent() ? start : plain(line, value);
    }

    private static Optional<Fault> quoted(Line line, String value) {
        int closing = Quotes.closing(value, 0);
        String quote = value.substring(0, 1);
        if (closing < 0) {
            String mended = value.endsWith("\\") ? Quotes.around(value.substring(1)) : value + quote;
            return Optional.of(fault(Code.YAML_QUOTE_OPEN, line, 0, quote, mended));
        }
        String rest = value.substring(closing + 1);
        if (!rest.isBlank() && !isComment(rest.strip())) {
            return Optional.of(fault(
                    Code.YAML_AFTER_VALUE,
                    line,
                    value.indexOf(rest.strip(), closing + 1),
                    rest.strip(),
                    Quotes.around(value)));
        }
        int odd = Quotes.oddEscape(value, 0, closing);
        return odd < 0
                ? Optional.empty()
                : Optional.of(fault(
                        Code.YAML_ESCAPE,
                        line,
                        odd,
                        value.substring(odd, odd + 2),
                        Quotes.literally(value, 0, closing) + rest));
    }

    private static Optional<Fault> start(Line line, String value) {
        if (isReference(value)) {
            String name = value.split(" ", 2)[0];
            return Optional.of(fault(Code.YAML_REFERENCE, line, 0, name, Quotes.around(value)));
        }
        return isSignAtStart(value)
                ? Optional.of(fault(Code.YAML_SIGN_AT_START, line, 0, value.substring(0, 1), Quotes.around(value)))
                : Optional.empty();
    }

    /** Whether what starts with a hash was meant as a comment: a blank follows, and no number. */
    static boolean isComment(String text) {
        return COMMENT.matcher(text).matches();
    }

    /** Whether a value would be a number, a date or a code if its signs were ASCII. */
    static boolean isWideNumber(String value) {
        return WIDE_NUMBER.matcher(value).matches();
    }

    static boolean isReference(String value) {
        return REFERENCE.matcher(value).matches();
    }

    static boolean isSignAtStart(String value) {
        return "@`%&*!|>,]}".indexOf(value.charAt(0)) >= 0
                || LONELY_SIGN.matcher(value).matches();
    }

    private static Optional<Fault> plain(Line line, String value) {
        int hash = value.indexOf(" #");
        int colon = Line.keyColon(value, 0, value.length());
        if (colon >= 0 && (hash < 0 || colon < hash)) {
            return Optional.of(fault(Code.YAML_COLON_IN_VALUE, line, colon, ":", Quotes.around(value)));
        }
        if (hash >= 0) {
            Optional<Fault> cut = comment(line, value, hash + 1);
            if (cut.isPresent()) {
                return cut;
            }
        }
        return wide(line, (hash < 0 ? value : value.substring(0, hash)).stripTrailing());
    }

    private static Optional<Fault> comment(Line line, String value, int hash) {
        String lost = value.substring(hash);
        return isComment(lost)
                ? Optional.empty()
                : Optional.of(fault(Code.YAML_CUT_BY_HASH, line, hash, lost, Quotes.around(value)));
    }

    private static Optional<Fault> wide(Line line, String value) {
        if (value.chars().allMatch(c -> c < 0x7F || Character.isIdeographic(c))) {
            return Optional.empty();
        }
        int end = line.value() + value.length();
        String rest = line.text().substring(end);
        if (isWideNumber(value)) {
            return Optional.of(fault(Code.YAML_WIDE_SIGN, line, 0, value, narrow(value) + rest));
        }
        if (WIDE_QUOTED.matcher(value).matches() && value.length() > 1) {
            String inner = value.substring(1, value.length() - 1);
            return Optional.of(fault(Code.YAML_WIDE_SIGN, line, 0, value, Quotes.around(inner) + rest));
        }
        if (WIDE_BRACKETS.matcher(value).matches()) {
            String list = narrow(value.replaceAll("[，、] *", ", "));
            return Optional.of(fault(Code.YAML_WIDE_SIGN, line, 0, value, list + rest));
        }
        return Optional.empty();
    }

    /** The ASCII twins of full-width signs. */
    static String narrow(String value) {
        StringBuilder narrow = new StringBuilder();
        value.codePoints().map(Values::narrow).forEach(narrow::appendCodePoint);
        return narrow.toString();
    }

    private static int narrow(int c) {
        return switch (c) {
            case '【' -> '[';
            case '】' -> ']';
            default -> c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c;
        };
    }

    private static Fault fault(Code code, Line line, int offset, String offender, String value) {
        return Fault.mended(code, line.value() + offset, offender, line.withValue(value));
    }
}
