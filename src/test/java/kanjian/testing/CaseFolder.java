package kanjian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A golden case on disk: its files stand in {@code in/}, or are made from {@code made.txt} where they could not be kept in a
 * repository (other encodings, pictures, links, names that some systems refuse). A line of {@code made.txt} is {@code how path text}.
 */
public final class CaseFolder {
    public static final Path ROOT = Path.of("src/test/resources/cases");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|r|t|u[0-9A-F]{4})");

    private CaseFolder() {}

    /** The cases whose name starts with {@code prefix}, by name. */
    public static List<Path> named(String prefix) {
        try (Stream<Path> cases = Files.list(ROOT)) {
            return cases.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the files of a case below {@code folder}. */
    public static void unpack(Path caseFolder, Path folder) throws IOException {
        Path in = caseFolder.resolve("in");
        Path made = caseFolder.resolve("made.txt");
        Files.createDirectories(folder);
        if (Files.exists(in)) {
            try (Stream<Path> files = Files.walk(in)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    write(folder.resolve(in.relativize(file).toString()), Files.readAllBytes(file));
                }
            }
        }
        if (Files.exists(made)) {
            for (String line : Files.readAllLines(made)) {
                make(folder, line.split(" ", 3));
            }
        }
    }

    private static void make(Path folder, String[] words) throws IOException {
        Path file = folder.resolve(unescaped(words[1]));
        String text = words.length > 2 ? unescaped(words[2]) : "";
        String[] how = words[0].split(":");
        switch (how[0]) {
            case "text" -> write(file, text.getBytes(Charset.forName(how.length > 1 ? how[1] : "UTF-8")));
            case "repeat" -> write(file, text.repeat(Integer.parseInt(how[1])).getBytes(Charset.forName("UTF-8")));
            case "hex" -> write(file, HexFormat.of().parseHex(text));
            case "picture" -> write(file, SamplePicture.of(how[1], 40, 30));
            case "gone" -> write(file, new byte[0]); // deleted by the test between listing and reading
            case "link" -> {
                Files.createDirectories(file.getParent());
                Files.createSymbolicLink(file, Path.of(text));
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(CaseFolder::character);
    }

    private static String character(MatchResult escape) {
        return switch (escape.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> String.valueOf((char) Integer.parseInt(escape.group(1).substring(1), 16));
        };
    }
}
