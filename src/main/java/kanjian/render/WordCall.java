package kanjian.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a template asks for an interface word: {@code w('list.page', number=…, total=…)}.
 *
 * @param gaps the names of what it gives to fill the gaps
 * @param line counted from 1
 * @param column in code points, counted from 1, where the key begins
 */
record WordCall(String key, Set<String> gaps, int line, int column) {
    private static final Pattern CALL = Pattern.compile("\\bw\\(\\s*(['\"])(.*?)\\1");
    private static final Pattern NAME = Pattern.compile("\\s*(\\w+)\\s*=(?!=)");

    /** All calls of a template, in those branches too that no page reaches. */
    static List<WordCall> in(String template) {
        List<WordCall> calls = new ArrayList<>();
        Matcher call = CALL.matcher(template);
        while (call.find()) {
            int start = call.start(2);
            int lineStart = template.lastIndexOf('\n', start) + 1;
            calls.add(new WordCall(
                    call.group(2),
                    names(template, call.end()),
                    (int) template.substring(0, start)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()
                            + 1,
                    template.codePointCount(lineStart, start) + 1));
        }
        return calls;
    }

    /** The names of the arguments between a place inside the brackets and their end. */
    private static Set<String> names(String template, int from) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(template);
        int depth = 1;
        for (int i = from; i < template.length() && depth > 0; i++) {
            char c = template.charAt(i);
            if (c == '\'' || c == '"') {
                i = endOfText(template, i);
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == ','
                    && depth == 1
                    && name.region(i + 1, template.length()).lookingAt()) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    private static int endOfText(String template, int quote) {
        int end = template.indexOf(template.charAt(quote), quote + 1);
        return end < 0 ? template.length() : end;
    }
}
