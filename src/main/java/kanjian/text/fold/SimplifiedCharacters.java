package kanjian.text.fold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The table from traditional to simplified characters (繁简对照): two lines of equal length, the first in the order of its
 * characters. Character by character and without regard to the word, so that it also sets right what a machine has turned into
 * traditional wrongly: 鹹豐 becomes 咸丰. The few characters that are both are made one: 著 and 着, 瞭 and 了, 藉 and 借.
 */
final class SimplifiedCharacters {
    private static final String FILE = "/kanjian/simplified.txt";
    private static final char[] TRADITIONAL;
    private static final char[] SIMPLIFIED;

    static {
        String[] lines = read().split("\n");
        TRADITIONAL = lines[0].toCharArray();
        SIMPLIFIED = lines[1].toCharArray();
    }

    private SimplifiedCharacters() {}

    private static String read() {
        try (InputStream in = SimplifiedCharacters.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no table " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String table() {
        return new String(TRADITIONAL) + "\n" + new String(SIMPLIFIED) + "\n";
    }

    static String of(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= TRADITIONAL[0]) {
                characters[i] = of(characters[i]);
            }
        }
        return new String(characters);
    }

    private static char of(char character) {
        int at = Arrays.binarySearch(TRADITIONAL, character);
        return at < 0 ? character : SIMPLIFIED[at];
    }
}
