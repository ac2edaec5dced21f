package kanjian.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Test cases of one line each; empty lines and lines that begin with "# " or "## " followed by words are remarks. */
final class DataFile {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");
    private static final Pattern CHARACTER = Pattern.compile("\\\\u\\{([0-9A-F]+)}");
    private static final String ARROW = " => ";

    private DataFile() {}

    static Stream<String> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name)).stream()
                    .filter(line -> !line.isBlank() && !line.matches("#{1,2} [a-zA-Z\\\\].*"))
                    .map(DataFile::characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the form {@code input => expected}. */
    static Stream<Arguments> pairs(String name) {
        return lines(name).map(line -> {
            int arrow = line.indexOf(ARROW);
            if (arrow < 0) {
                throw new IllegalStateException("no arrow in " + line);
            }
            return Arguments.of(line.substring(0, arrow), line.substring(arrow + ARROW.length()));
        });
    }

    /** {@code \n}, {@code \t} and {@code \\} for what they stand for. */
    static String unfolded(String line) {
        return line.replace("\\\\", "\u0000")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace('\u0000', '\\');
    }

    private static String characters(String line) {
        return CHARACTER
                .matcher(line)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
