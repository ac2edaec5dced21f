package kanjian.yaml;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.yaml.line.Faults;
import kanjian.yaml.line.LineSweep;

/** Reads YAML into nodes. What staff typed stays as typed, or is reported with the line as it should read. */
public final class YamlReader {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");

    /** What the parser refuses or takes for a line end; reported when the file is read. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[^\\t\\n\\x20-\\x7E\\xA0-\\u2027\\u202A-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private YamlReader() {}

    /**
     * Reads a whole text. What is wrong is reported and, where it can be guessed, read as it was meant: the node then serves
     * to find further problems, not to be published.
     *
     * @param text as {@link kanjian.source.SourceTree} decodes it, where odd characters have been reported
     * @param firstLine the line of the file on which the text starts
     * @return empty when nothing at all could be read; that is reported
     */
    public static Optional<YamlNode> read(String text, String file, int firstLine, Problems problems) {
        Faults faults = new Faults(file, firstLine, problems);
        List<String> lines = List.of(printable(text).split("\n", -1));
        List<String> swept = LineSweep.sweep(lines, faults);
        Optional<YamlNode> node = nodes(swept, faults);
        if (node.isEmpty() && !faults.any()) {
            problems.report(Code.YAML_EMPTY, faults.whole());
        }
        return node;
    }

    private static String printable(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String unix = unmarked.indexOf('\r') < 0
                ? unmarked
                : LINE_ENDS.matcher(unmarked).replaceAll("\n");
        return isPlain(unix) ? unix : UNPRINTABLE.matcher(unix).replaceAll(" ");
    }

    /** Nearly every text holds only ASCII and Han characters; a loop sees that sooner than an expression. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= 0x7F && c < 0x3000 || c >= 0xD800) {
                return false;
            }
        }
        return true;
    }

    private static Optional<YamlNode> nodes(List<String> lines, Faults faults) {
        try {
            return new NodeReader(lines, 0, faults).read();
        } catch (IOException e) {
            return Pieces.read(lines, faults);
        }
    }
}
