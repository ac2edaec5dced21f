package kanjian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.build.BuildRequest;
import kanjian.build.Outcome;
import kanjian.build.Pipeline;

/** A project's top folder made for a test: {@code content} and one theme; the site goes to {@code site}. */
public record Home(Path folder, Optional<String> theme) {
    public static final LocalDate NOW = LocalDate.of(2026, 11, 21);

    private static final Path PLAIN = Path.of("src/test/resources/themes/plain");
    private static final Path SHIPPED = Path.of("themes/kanjian");

    /** With the test theme that prints all data of a page, in the words of the one that ships with the program. */
    public static Home plain(Path folder, Path content) {
        return laidOut(folder, content, PLAIN).speak();
    }

    /** A site that brings a theme of its own, which its settings name; it may extend the test theme. */
    public static Home withOwnTheme(Path folder, Path site) {
        plain(folder, site.resolve("content"));
        copy(site.resolve("themes"), folder.resolve("themes"));
        return new Home(folder, Optional.empty());
    }

    /** With the theme that ships with the program. */
    public static Home shipped(Path folder, Path content) {
        return laidOut(folder, content, SHIPPED);
    }

    private Home speak() {
        try {
            Files.copy(
                    SHIPPED.resolve("words.yaml"),
                    folder.resolve("themes").resolve(theme.orElseThrow()).resolve("words.yaml"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Home laidOut(Path folder, Path content, Path theme) {
        String name = theme.getFileName().toString();
        copy(content, folder.resolve("content"));
        copy(theme, folder.resolve("themes").resolve(name));
        return new Home(folder, Optional.of(name));
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) {
        copy(from, to, Comparator.naturalOrder());
    }

    /** @param order in which the files are created, which some disks keep */
    public static void copy(Path from, Path to, Comparator<Path> order) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted(order).toList()) {
                Path target = file.equals(from)
                        ? to
                        : to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path site() {
        return folder.resolve("site");
    }

    public BuildRequest request() {
        return new BuildRequest(folder, site(), NOW, theme, Optional.empty(), false, false, false, false);
    }

    public Outcome build() {
        return Pipeline.build(request());
    }
}
