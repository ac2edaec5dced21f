package kanjian.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kanjian.diag.Code;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    private final Problems problems = new Problems();

    @Test
    void listsFilesInTheOrderOfCodePointsOfTheWholePath(@TempDir Path project) throws IOException {
        for (String path :
                new String[] {"b.md", "a/z.md", "a-b/x.md", "\uFF21.md", "\uD840\uDC00.md", "湘潭.md", "C.md"}) {
            write(project, "content/" + path, "");
        }
        assertThat(SourceTree.open(project, "content", problems).paths())
                .containsExactly(
                        "content/C.md",
                        "content/a-b/x.md",
                        "content/a/z.md",
                        "content/b.md",
                        "content/湘潭.md",
                        "content/\uFF21.md",
                        "content/\uD840\uDC00.md");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void passesOverHiddenFilesAndLeftovers(@TempDir Path project) throws IOException {
        for (String path : new String[] {
            ".hidden",
            ".git/config",
            "a.md~",
            "~$a.docx",
            "a.md.bak",
            "A.BAK",
            "Thumbs.db",
            "images/desktop.ini",
            "a.md"
        }) {
            write(project, "content/" + path, "");
        }
        assertThat(SourceTree.open(project, "content", problems).paths()).containsExactly("content/a.md");
    }

    @Test
    void aMissingFolderIsReported(@TempDir Path project) {
        assertThat(SourceTree.open(project, "content", problems).paths()).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.FOLDER_MISSING);
    }

    @Test
    void decodesWithoutMarkAndWithLineFeeds() {
        SourceTree tree = SourceTree.of(Map.of("content/a.md", "\uFEFF甲\r\n乙\r丙\n"));
        assertThat(tree.read("content/a.md", problems))
                .get()
                .extracting(SourceFile::text)
                .isEqualTo("甲\n乙\n丙\n");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void hashesTheBytesAsTheyAre() {
        SourceTree tree = SourceTree.of(Map.of("content/a.md", "abc"));
        assertThat(tree.read("content/a.md", problems))
                .get()
                .extracting(SourceFile::hash)
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFileInAnotherEncodingIsReadAllTheSame() {
        byte[] gbk = "title: 代表进站\n".getBytes(java.nio.charset.Charset.forName("GBK"));
        SourceTree tree = SourceTree.ofBytes(Map.of("content/a.md", gbk));
        assertThat(tree.read("content/a.md", problems))
                .get()
                .extracting(SourceFile::text)
                .isEqualTo("title: 代表进站\n");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.TEXT_NOT_UTF8);
    }

    @Test
    void fiveMegabytesAreReadAndOneByteMoreIsNot() {
        byte[] largest = "一行\n".repeat(SourceTree.MAX_BYTES / 7).getBytes(StandardCharsets.UTF_8);
        byte[] larger = new byte[SourceTree.MAX_BYTES + 1];
        SourceTree tree = SourceTree.ofBytes(Map.of("a.md", largest, "b.md", larger));
        assertThat(tree.read("a.md", problems)).isPresent();
        assertThat(tree.read("b.md", problems)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.FILE_TOO_LARGE);
    }

    @Test
    void aFileFullOfRubbishIsNotListedInFull() {
        SourceTree tree = SourceTree.of(Map.of("a.md", "\u200B\n".repeat(100_000)));
        assertThat(tree.read("a.md", problems)).isPresent();
        assertThat(problems.sorted()).hasSize(100);
    }

    @Test
    void aTreeInMemoryKeepsItsOwnBytes() {
        byte[] bytes = {1, 2};
        SourceTree tree = SourceTree.ofBytes(Map.of("a.jpg", bytes));
        bytes[0] = 9;
        assertThat(tree.bytes("a.jpg", 9)).containsExactly(1, 2);
    }

    @Test
    void picturesThatVanishAreTheEnvironmentsFault(@TempDir Path project) throws IOException {
        write(project, "content/a.jpg", "x");
        SourceTree tree = SourceTree.open(project, "content", problems);
        Files.delete(project.resolve("content/a.jpg"));
        assertThatThrownBy(() -> tree.bytes("content/a.jpg", 9)).isInstanceOf(UncheckedIOException.class);
    }

    private static void write(Path project, String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
