package kanjian.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sounds of characters (拼音) without tones. A line of the table is a syllable, the characters that are mostly read so, and those
 * that are sometimes read so; as typed, with v for ü. It holds simplified characters: those of GB 2312 and of the names of divisions.
 */
public final class Pinyin {
    private static final String FILE = "/kanjian/pinyin.txt";
    private static final String TABLE = read();
    private static final Map<Integer, List<String>> READINGS = readings();

    private Pinyin() {}

    /** How a character is read, the usual reading first; empty when the table does not hold it. */
    public static List<String> of(int character) {
        return READINGS.getOrDefault(character, List.of());
    }

    /** The table as readers of the index load it: a line for each syllable, with the characters that are mostly read so. */
    public static String table() {
        return TABLE.lines()
                .map(line -> line.split(" "))
                .filter(cells -> !cells[1].isEmpty())
                .map(cells -> cells[0] + " " + cells[1] + "\n")
                .collect(Collectors.joining());
    }

    private static Map<Integer, List<String>> readings() {
        Map<Integer, List<String>> readings = new HashMap<>();
        for (int cell = 1; cell <= 2; cell++) {
            for (String line : TABLE.split("\n")) {
                String[] cells = line.split(" ");
                if (cell < cells.length) {
                    cells[cell]
                            .codePoints()
                            .forEach(character -> readings.computeIfAbsent(character, first -> new ArrayList<>(1))
                                    .add(cells[0]));
                }
            }
        }
        readings.replaceAll((character, all) -> List.copyOf(all));
        return readings;
    }

    private static String read() {
        try (InputStream in = Pinyin.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no table " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
