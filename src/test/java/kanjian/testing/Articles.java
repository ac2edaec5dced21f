package kanjian.testing;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The press articles that the content is made from. Their texts are stored with the sources; the list of all that they count lies
 * beside the repository, where it lies at all.
 */
public final class Articles {
    private static final Path TEXTS = Path.of("content/catalog/texts");
    private static final Path LIST = Path.of("../shared/sources/figures.md");

    private static final Map<String, String> SOURCES = Map.of(
            "A", "xiangtan-xian-hnfzb",
            "B", "hengyang-lgw",
            "C", "xiangtan-gaoxin-hnrb",
            "D", "hanyin-arx",
            "E", "xianfeng-rmw");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-E]\\d\\d) \\| (.+?) \\| (.+?) \\|.*\\| (\\S[^|]*?) \\| ([^|]+?) \\|$");

    /** The reading of a character that a machine has set behind it: 體(ti). */
    private static final Pattern READING = Pattern.compile("(?<=\\p{IsHan})\\([a-z]{1,6}\\) ?");

    /** Signs, and the one character whose two forms no converter tells apart. */
    private static final String ODD = ",:;()?!著";

    private static final String USUAL = "，：；（）？！着";

    private Articles() {}

    /**
     * One row of the list of figures.
     *
     * @param source id of the source in the catalogue
     * @param phrase as the article prints it
     * @param kind such as figure, target, date, name
     */
    public record Row(String id, String source, String phrase, String kind) {}

    public static boolean areListed() {
        return Files.isRegularFile(LIST);
    }

    /** By the id of their source in the catalogue, in the form that {@link #plain} gives. */
    public static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        SOURCES.values().forEach(source -> texts.put(source, plain(read(TEXTS.resolve(source + ".txt")))));
        return texts;
    }

    /** Everything countable that they say. */
    public static List<Row> rows() {
        return ROW.matcher(read(LIST)).results().map(Articles::row).toList();
    }

    private static Row row(MatchResult found) {
        return new Row(
                found.group(1), SOURCES.get(found.group(1).substring(0, 1)), plain(found.group(2)), found.group(4));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Simplified characters without readings and blanks, Chinese signs. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        ZhConverterUtil.toSimple(READING.matcher(text).replaceAll(""))
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\u3000')
                .map(c -> ODD.indexOf(c) < 0 ? c : USUAL.charAt(ODD.indexOf(c)))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
