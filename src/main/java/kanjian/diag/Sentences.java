package kanjian.diag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one code, with {@code %1$s} for what they speak of.
 *
 * @param chinese what is wrong
 * @param english the same
 * @param cure how to mend it, in Chinese
 */
record Sentences(String chinese, String english, String cure) {
    private static final Map<String, Sentences> ALL = read();

    /** @throws IllegalStateException when nobody has written any */
    static Sentences of(Code code) {
        Sentences sentences = ALL.get(code.id());
        if (sentences == null) {
            throw new IllegalStateException("problems.txt lacks " + code.id());
        }
        return sentences;
    }

    private static Map<String, Sentences> read() {
        return Stream.of(text().split("\n\n"))
                .skip(1)
                .map(block -> block.strip().split("\n"))
                .collect(Collectors.toMap(lines -> lines[0], lines -> new Sentences(lines[1], lines[2], lines[3])));
    }

    private static String text() {
        try (InputStream in = Sentences.class.getResourceAsStream("/kanjian/problems.txt")) {
            if (in == null) {
                throw new IllegalStateException("no problems.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
