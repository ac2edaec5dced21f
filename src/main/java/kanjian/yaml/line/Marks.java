package kanjian.yaml.line;

import java.util.Optional;
import java.util.regex.Pattern;
import kanjian.diag.Code;

/** Lines at the margin that mark documents, directives or separations, and the beginnings of list items. */
final class Marks {
    private static final Pattern DOCUMENT = Pattern.compile("(?:---|\\.\\.\\.)(?: .*)?");
    private static final Pattern LONG_DASH =
            Pattern.compile(" *(?:[-‐‑‒–—―−─━－﹣]{2,}|[—―─━－]|={3,}|_{3,}|\\*{3,}|~{3,}|\\+{3,}|…+|。{3}) *");
    private static final Pattern TIGHT_DASH = Pattern.compile("-[^- ].*");
    private static final Pattern OTHER_MARK = Pattern.compile("(?:[－—–−―•●·○◆■] *|[*+] +)\\S.*");

    private Marks() {}

    /** @param first whether nothing was written above: a single {@code ---} may open a file */
    static Optional<Fault> document(String text, boolean first) {
        int start = Line.skipBlanks(text, 0);
        if (Character.isLetterOrDigit(text.charAt(start))) {
            return Optional.empty();
        }
        if (text.startsWith("%")) {
            String name = text.split(" ", 2)[0];
            return Optional.of(Fault.dropped(Code.YAML_DOCUMENT_MARK, 0, name, ""));
        }
        if (DOCUMENT.matcher(text).matches()) {
            boolean opens = first && text.stripTrailing().equals("---");
            return opens
                    ? Optional.empty()
                    : Optional.of(Fault.dropped(Code.YAML_DOCUMENT_MARK, 0, text.substring(0, 3), ""));
        }
        if (LONG_DASH.matcher(text).matches()) {
            return Optional.of(Fault.dropped(Code.YAML_LONG_DASH, start, text.strip(), ""));
        }
        return Optional.empty();
    }

    /** @param valueAwaited whether the line may be a value of its own, such as {@code -5} */
    static Optional<Fault> listMark(Line line, boolean valueAwaited) {
        if (line.startsPlainly()) {
            return Optional.empty();
        }
        String content = line.content();
        boolean number =
                content.length() > 1 && Character.isDigit(content.charAt(1)) && (line.isItem() || valueAwaited);
        boolean tight = !number && TIGHT_DASH.matcher(content).matches();
        boolean other = !line.isItem() && OTHER_MARK.matcher(content).matches();
        if (!tight && !other) {
            return Optional.empty();
        }
        String rest = content.substring(1).stripLeading();
        String mended = line.text().substring(0, line.start()) + "- " + rest;
        return Optional.of(Fault.mended(Code.YAML_LIST_MARK, line.start(), content.substring(0, 1), mended));
    }
}
