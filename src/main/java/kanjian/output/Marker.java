package kanjian.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The file that tells a folder made by this program from all others. */
final class Marker {
    static final String NAME = ".kanjian";

    /** What a version control system keeps in a site's folder; it is the owner's, and outlives every site. */
    static final List<String> KEEPERS = List.of(".git", ".gitattributes", ".gitignore", ".gitkeep");

    private static final String TEXT = """
            本文件夹由“看见 Kanjian”生成,每次生成都会整个替换,请不要在这里放自己的文件。
            Made by Kanjian. Every build replaces this folder as a whole: keep no files of your own here.
            """;

    private Marker() {}

    static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the folder holds a site of ours. */
    static boolean marks(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), NOFOLLOW_LINKS);
    }

    /** Whether replacing the folder loses nobody's files: it is absent, marked, or holds keepers only. */
    static boolean allowsReplacing(Path folder) throws IOException {
        if (!Files.exists(folder, NOFOLLOW_LINKS) || marks(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.allMatch(
                    child -> KEEPERS.contains(child.getFileName().toString()));
        }
    }
}
