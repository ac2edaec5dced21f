package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import kanjian.testing.FileTree;
import kanjian.testing.PicturedStory;
import kanjian.testing.Program;
import kanjian.testing.SamplePicture;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest pictures that are accepted, of 50 million pixels, wide and tall, at once, in a small memory. */
class LargePictureTest {
    @Test
    void picturesOfFiftyMillionPixelsAreMadeWithAHeapOf192Megabytes(@TempDir Path home) throws IOException {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("wide.jpg", picture(8660, 5773));
        pictures.put("tall.jpg", picture(1600, 31250));
        pictures.put("again.jpg", picture(8600, 5800));
        PicturedStory.in(SampleProject.minimal(home), pictures);
        Program.Run run =
                Program.with(home, "-Xmx192m").run(home, "build", "--now", "2026-11-21", "--out", home + "/site");
        assertThat(run.exit()).as(run.output()).isZero();
        FileTree site = FileTree.of(home.resolve("site"));
        assertThat(site.files().keySet().stream()
                        .filter(path -> path.startsWith("images/"))
                        .map(path -> path.replaceAll("\\.[0-9a-f]{8}", "") + " "
                                + size(site.files().get(path)))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        images/yunxi/again-1440.jpg 1440×971
                        images/yunxi/again-480.jpg 480×324
                        images/yunxi/again-960.jpg 960×647
                        images/yunxi/tall-480.jpg 480×9375
                        images/yunxi/tall-800.jpg 800×15625
                        images/yunxi/wide-1440.jpg 1440×960
                        images/yunxi/wide-480.jpg 480×320
                        images/yunxi/wide-960.jpg 960×640""");
    }

    private static byte[] picture(int width, int height) {
        return SamplePicture.encoded("jpeg", new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    private static String size(byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            return image.getWidth() + "×" + image.getHeight();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
