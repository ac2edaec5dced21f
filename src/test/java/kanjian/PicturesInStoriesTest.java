package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kanjian.testing.FileTree;
import kanjian.testing.Golden;
import kanjian.testing.SamplePicture;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture on its way from a folder of the content to the page of a story. */
class PicturesInStoriesTest {
    private static final Pattern FIGURE =
            Pattern.compile("<figure class=\"ph\">.*?</figure>|<img [^>]*>", Pattern.DOTALL);
    private static final String STORY = """
            ---
            title: %s
            date: 2023-11-06
            actor: government
            topics: [water]
            sources: [yunxi-bao]
            status: ready
            images:
              - file: well.jpg
                alt: 村民在井台边打水
                caption: 石桥镇的一口井
                credit: 林秀摄
              - file: images/水泵.png
                alt: 水泵
                caption: 新装的水泵
                credit: 何青 & 同事
              - file: spare.jpg
                alt: 备用
                caption: 没有用上
                credit: 林秀摄
            ---

            %s
            """;

    @TempDir
    private static Path home;

    private static FileTree site;

    @BeforeAll
    static void build() throws IOException {
        SampleProject project = SampleProject.minimal(home)
                .write("content/places/yunxi/stories/one.md", STORY.formatted("井台边", """
                        ![](images/well.jpg)

                        ![代表正在查看水泵](../images/水泵.png "自己的标题")

                        一行里的小图![](images/水泵.png)。
                        """))
                .write("content/places/yunxi/stories/two.md", STORY.formatted("又到井台", "![](well.jpg)\n"));
        byte[] well = SamplePicture.withExif(SamplePicture.of("jpeg", 1200, 3200), 6, ByteOrder.LITTLE_ENDIAN);
        write("well.jpg", well);
        write("spare.jpg", SamplePicture.of("jpeg", 50, 50));
        write("水泵.png", SamplePicture.of("png", 300, 200));
        SampleProject.Result result = project.run("build", "--now", "2026-11-21");
        assertThat(result.code()).as(result.err()).isZero();
        site = FileTree.of(home.resolve("site"));
    }

    private static void write(String name, byte[] picture) throws IOException {
        Path file = home.resolve("content/places/yunxi/images").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, picture);
    }

    @Test
    void aFigureHasItsSizeItsWordsAndItsAuthor() {
        String figures = List.of("one", "two").stream()
                .flatMap(story -> FIGURE.matcher(site.text("stories/" + story + "/index.html"))
                        .results())
                .map(MatchResult::group)
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.verify(Path.of("src/test/resources/pictures/figures.html"), figures);
    }

    @Test
    void eachPictureThatIsShownIsPublishedOnceAndNoOther() {
        assertThat(site.files().keySet().stream()
                        .filter(path -> path.startsWith("images/"))
                        .map(path -> path.replaceAll("[0-9a-f]{8}", "HASH")))
                .containsExactlyInAnyOrder(
                        "images/yunxi/well-480.HASH.jpg",
                        "images/yunxi/well-960.HASH.jpg",
                        "images/yunxi/well-1440.HASH.jpg",
                        "images/yunxi/300.HASH.png");
    }

    @Test
    void anotherReaderFindsTheSizeOfEachFileAndNothingElse() throws IOException, ImageProcessingException {
        Path original = home.resolve("content/places/yunxi/images/well.jpg");
        assertThat(kinds(Files.readAllBytes(original))).contains("Exif IFD0", "GPS");
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (file.getKey().startsWith("images/")) {
                assertThat(kinds(file.getValue()))
                        .as(file.getKey())
                        .isSubsetOf("JPEG", "JFIF", "Huffman", "PNG-IHDR", "PNG-PLTE", "File Type");
            }
        }
    }

    private static List<String> kinds(byte[] file) throws IOException, ImageProcessingException {
        Metadata read = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        return StreamSupport.stream(read.getDirectories().spliterator(), false)
                .map(Directory::getName)
                .toList();
    }

    @Test
    void noFileOfTheSiteHoldsWhatTheCameraWrote() {
        site.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .as(path)
                        .doesNotContain(SamplePicture.SECRET));
    }
}
