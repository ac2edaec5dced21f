package kanjian.yaml.line;

import java.util.Optional;
import java.util.regex.Pattern;
import kanjian.diag.Code;

/** Reads one line of a list or mapping in brackets, which may go on over several lines. */
final class FlowLine {
    private static final String ENDS = ",[]{}";
    private static final Pattern WIDE_BRACKET = Pattern.compile("[【［｛]");
    private static final Pattern WIDE_COMMA = Pattern.compile("[，、] *");
    private static final Pattern KEY_BEHIND_COMMA = Pattern.compile("[，、] *[^，、：:“” ]{1,12}[：:]");

    private final String text;
    private final int end;
    private final StringBuilder open;
    private final int from;
    private int at;
    private int depth;
    /** Where the last plain value of a mapping starts: a comma in it may have been text. */
    private int valueBefore = -1;

    private boolean afterKey;
    private boolean closed;
    private Optional<Fault> fault = Optional.empty();

    private FlowLine(String text, int from, String open) {
        this.text = text;
        this.end = text.stripTrailing().length();
        this.from = from;
        this.at = from;
        this.open = new StringBuilder(open);
    }

    /** @param open the brackets that are open before {@code from}, outermost first */
    static FlowLine read(String text, int from, String open) {
        FlowLine line = new FlowLine(text, from, open);
        while (line.at < line.end && line.fault.isEmpty() && !line.closed) {
            line.step();
        }
        if (line.closed && line.fault.isEmpty()) {
            line.checkRest();
        }
        return line;
    }

    /** The first thing that is wrong. */
    Optional<Fault> fault() {
        return fault;
    }

    /** How many brackets were open at once. */
    int depth() {
        return depth;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '[' || c == '{') {
            open.append(c);
            depth = Math.max(depth, open.length());
            afterKey = false;
            valueBefore = -1;
            at++;
        } else if (c == ']' || c == '}') {
            close(c);
        } else if (c == ',') {
            afterKey = false;
            at++;
        } else if (c == ' ' || c == ':' && inMapping() && !afterKey) {
            afterKey |= c == ':';
            at++;
        } else if (Quotes.opensAt(text, at)) {
            quoted();
        } else if (c == '#' && text.charAt(at - 1) == ' ') {
            comment(at);
            at = end;
        } else {
            plain();
        }
    }

    private boolean inMapping() {
        return !open.isEmpty() && open.charAt(open.length() - 1) == '{';
    }

    private void close(char bracket) {
        char right = inMapping() ? '}' : ']';
        if (bracket != right) {
            fault(Code.YAML_BRACKET_OPEN, at, String.valueOf(bracket), at, at + 1, String.valueOf(right));
            return;
        }
        open.setLength(open.length() - 1);
        at++;
        closed = open.isEmpty();
    }

    private void checkRest() {
        String rest = text.substring(at, end).strip();
        if (rest.startsWith("#") && text.charAt(at) == ' ') {
            comment(text.indexOf('#', at));
        } else if (!rest.isEmpty()) {
            fault(
                    Code.YAML_AFTER_VALUE,
                    text.indexOf(rest, at),
                    rest,
                    from,
                    end,
                    Quotes.around(text.substring(from, end)));
        }
    }

    private void comment(int hash) {
        String lost = text.substring(hash, end);
        if (!Values.isComment(lost)) {
            fault(Code.YAML_CUT_BY_HASH, hash, lost, hash, hash + 1, "# ");
        }
    }

    private void quoted() {
        int closing = Quotes.closing(text, at);
        if (closing < 0) {
            int stop = endOfPlain(at + 1);
            String quote = text.substring(at, at + 1);
            fault(Code.YAML_QUOTE_OPEN, at, quote, stop, stop, quote);
            return;
        }
        int odd = Quotes.oddEscape(text, at, closing);
        int next = Line.skipBlanks(text, closing + 1);
        if (odd >= 0) {
            String meant = Quotes.literally(text, at, closing);
            fault(Code.YAML_ESCAPE, odd, text.substring(odd, odd + 2), at, closing + 1, meant);
        } else if (next < end && (ENDS + ":#").indexOf(text.charAt(next)) < 0) {
            int stop = endOfPlain(next);
            String whole = text.substring(at, stop).strip();
            fault(Code.YAML_AFTER_VALUE, next, text.substring(next, stop).strip(), at, stop, Quotes.around(whole));
        }
        at = closing + 1;
    }

    private void plain() {
        int stop = endOfPlain(at);
        int colon = Line.keyColon(text, at, stop);
        if (inMapping() && !afterKey) {
            if (colon > at) {
                at = colon + 1;
                afterKey = true;
            } else {
                keyWithoutColon(stop);
            }
            return;
        }
        String value = text.substring(at, stop).strip();
        valueBefore = inMapping() ? at : -1;
        signs(value, stop, colon);
        if (fault.isEmpty()) {
            wide(value, stop);
        }
        at = stop;
    }

    private int endOfPlain(int start) {
        int i = start;
        while (i < end && ENDS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private void keyWithoutColon(int stop) {
        String key = text.substring(at, stop).strip();
        int wide = key.indexOf('：');
        int tight = key.indexOf(':');
        int index = wide < 0 ? tight : wide;
        if (index < 0) {
            int from = valueBefore < 0 ? at : valueBefore;
            String other = valueBefore < 0
                    ? key + ": "
                    : Quotes.around(text.substring(from, stop).strip());
            fault(Code.YAML_COLON_MISSING, at, key, from, stop, other);
            return;
        }
        String name = key.substring(0, index);
        Code code = wide < 0 ? Code.YAML_COLON_TIGHT : Code.YAML_WIDE_COLON;
        fault(
                code,
                at + index,
                name,
                at,
                stop,
                name + ": " + key.substring(index + 1).stripLeading());
    }

    private void signs(String value, int stop, int colon) {
        int hash = value.indexOf(" #");
        String quoted = Quotes.around(value);
        if (Values.isReference(value)) {
            fault(Code.YAML_REFERENCE, at, value, at, stop, quoted);
        } else if (Values.isSignAtStart(value)) {
            fault(Code.YAML_SIGN_AT_START, at, value.substring(0, 1), at, stop, quoted);
        } else if (hash >= 0) {
            fault(Code.YAML_CUT_BY_HASH, at + hash + 1, value.substring(hash + 1), at, stop, quoted);
        } else if (colon >= 0) {
            fault(Code.YAML_COLON_IN_VALUE, colon, ":", at, stop, quoted);
        }
    }

    private void wide(String value, int stop) {
        int last = at + value.length() - 1;
        int close = text.indexOf('”', at);
        if (value.startsWith("“") && close >= last) {
            String inner = Quotes.around(text.substring(at + 1, close));
            wide(at, text.substring(at, close + 1), close + 1, inner);
        } else if ("】］｝".indexOf(text.charAt(last)) >= 0
                && !WIDE_BRACKET.matcher(value).find()) {
            wide(last, text.substring(last, last + 1), last + 1, inMapping() ? "}" : "]");
        } else if (swallowsMore(value, stop)) {
            int comma = at + WIDE_COMMA.split(value, 2)[0].length();
            String apart = WIDE_COMMA.matcher(value).replaceAll(", ");
            fault(Code.YAML_WIDE_SIGN, comma, value, at, stop, apart);
        } else if (Values.isWideNumber(value)) {
            wide(at, value, stop, Values.narrow(value));
        }
    }

    /** Text may hold 、 and ，; but not where a key follows it, nor where it is all that divides a list. */
    private boolean swallowsMore(String value, int stop) {
        if (inMapping()) {
            return KEY_BEHIND_COMMA.matcher(value).find();
        }
        String rest = text.substring(stop).strip();
        boolean isWholeList =
                text.substring(0, at).stripTrailing().endsWith("[") && (rest.isEmpty() || rest.startsWith("]"));
        return isWholeList && WIDE_COMMA.matcher(value).find();
    }

    private void wide(int start, String offender, int stop, String other) {
        fault(Code.YAML_WIDE_SIGN, start, offender, start, stop, other);
    }

    private void fault(Code code, int index, String offender, int start, int stop, String other) {
        fault = Optional.of(Fault.mended(code, index, offender, Line.replaced(text, start, stop, other)));
    }
}
