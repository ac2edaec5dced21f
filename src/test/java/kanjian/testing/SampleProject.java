package kanjian.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.cli.Main;

/** A project in a temporary folder: the smallest site that is valid, the shipped theme, and what the program says of it. */
public final class SampleProject {
    private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");
    private static final String DELETED = ".deleted";

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();
    private byte[] input = {};

    private SampleProject(Path home) {
        this.home = home;
    }

    /** A folder without anything in it, for commands that need no site. */
    public static SampleProject empty(Path home) {
        return new SampleProject(home);
    }

    /** The smallest valid site with its theme, put below {@code home}. */
    public static SampleProject minimal(Path home) {
        Home.copy(MINIMAL, home);
        Home.copy(Path.of("themes"), home.resolve("themes"));
        return new SampleProject(home);
    }

    /** The content and the themes of this repository. */
    public static SampleProject real(Path home) {
        Home.copy(Path.of("content"), home.resolve("content"));
        Home.copy(Path.of("themes"), home.resolve("themes"));
        return new SampleProject(home);
    }

    /** How a command ended and what it printed; {@code HOME} stands for the temporary folder. */
    public record Result(int code, String out, String err) {}

    public Path home() {
        return home;
    }

    public SampleProject with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What the next commands read from standard input. */
    public SampleProject type(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public SampleProject write(String path, String text) {
        try {
            Files.createDirectories(home.resolve(path).getParent());
            Files.writeString(home.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(home.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the files of a case over the project; a file {@code x.deleted} deletes {@code x}. */
    public SampleProject lay(Path caseFolder) throws IOException {
        CaseFolder.unpack(caseFolder, home);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path mark :
                    files.filter(file -> file.toString().endsWith(DELETED)).toList()) {
                Files.delete(mark);
                delete(Path.of(mark.toString().substring(0, mark.toString().length() - DELETED.length())));
            }
        }
        return this;
    }

    /** Runs a command; {@code HOME} in its words is this project. */
    public Result run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = Stream.of(words)
                .map(word -> word.replace("HOME", home.toString()))
                .toArray(String[]::new);
        int code = Main.run(args, home, environment, new ByteArrayInputStream(input), print(out), print(err));
        return new Result(code, said(out), said(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(home.toString(), "HOME")
                .replace("\r\n", "\n");
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
