package kanjian.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program in a Java of its own.
 *
 * @param java the home of that Java
 * @param options for the virtual machine
 * @param folder the current folder
 */
public record Program(Path java, List<String> options, Path folder) {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    public Program {
        options = List.copyOf(options);
    }

    /** On the Java that runs the tests. */
    public static Program with(Path folder, String... options) {
        return new Program(THIS_JAVA, List.of(options), folder);
    }

    /** A Java of this version among those that are installed where systems put them. */
    public static Optional<Path> installedJava(int version) {
        List<Path> homes = Stream.of("/usr/lib/jvm", "/Library/Java/JavaVirtualMachines", "C:/Program Files/Java")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(Program::entries)
                .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
                .toList();
        return homes.stream().filter(home -> isVersion(home, version)).sorted().findFirst();
    }

    private static Stream<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVersion(Path home, int version) {
        Path release = home.resolve("release");
        try {
            return Files.isRegularFile(release) && Files.readString(release).contains("JAVA_VERSION=\"" + version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a run ended. */
    public record Run(int exit, String output) {}

    /** Runs a command of the program for a project. */
    public Run run(Path home, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin/java").toString());
        command.addAll(options);
        command.add("-Dkanjian.home=" + home.toAbsolutePath());
        command.addAll(List.of("-cp", classPath(), "kanjian.cli.Main"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Surefire hides the real class path behind a jar; another folder must not change its meaning. */
    private static String classPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }
}
