package kanjian.picture.encode;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.png.PngMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.png.PngDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back by the JDK's own decoder. */
class PngFileTest {
    @ParameterizedTest(name = "{0}×{1}, {2} colours, opaque {3}")
    @CsvSource({
        "1, 1, 1, true",
        "1, 1, 1, false",
        "7, 5, 2, true",
        "40, 30, 256, true",
        "40, 30, 256, false",
        "40, 30, 257, true",
        "40, 30, 257, false",
        "61, 47, 100000, true",
        "61, 47, 100000, false"
    })
    void everyPixelComesBack(int width, int height, int colours, boolean isOpaque) throws IOException {
        Pixels pixels = pixels(width, height, colours);
        for (PngFile writer : List.of(PngFile.REPEATABLE, PngFile.QUICK)) {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(writer.of(pixels, isOpaque)));
            assertThat(read.getColorModel().hasAlpha()).isEqualTo(!isOpaque);
            for (int i = 0; i < pixels.argb().length; i++) {
                int expected = isOpaque ? pixels.argb()[i] | 0xFF000000 : pixels.argb()[i];
                assertThat(read.getRGB(i % width, i / width)).isEqualTo(expected);
            }
        }
    }

    /** Runs of like colours, as pictures have, so that every filter is used. */
    private static Pixels pixels(int width, int height, int colours) {
        Random random = new Random(width + colours);
        int[] palette = random.ints(colours).toArray();
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = palette[colours <= 257 ? i % colours : (i + random.nextInt(9)) % colours];
        }
        return new Pixels(width, height, argb);
    }

    @Test
    void aSmoothPictureIsNoLargerThanWhatTheJdkMakesOfIt() throws IOException {
        BufferedImage image = new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB);
        int[] argb = new int[200 * 150];
        for (int i = 0; i < argb.length; i++) {
            int x = i % 200;
            int y = i / 200;
            argb[i] = 0xFF000000 | x + y / 2 << 16 | y << 8 | (x * y / 150 & 0xFF);
            image.setRGB(x, y, argb[i]);
        }
        ByteArrayOutputStream jdk = new ByteArrayOutputStream();
        ImageIO.write(image, "png", jdk);
        assertThat(PngFile.REPEATABLE.of(new Pixels(200, 150, argb), true)).hasSizeLessThanOrEqualTo(jdk.size());
    }

    @Test
    void anotherReaderFindsTheHeaderAndNothingElse() throws ImageProcessingException, IOException {
        Metadata read = PngMetadataReader.readMetadata(
                new ByteArrayInputStream(PngFile.REPEATABLE.of(pixels(40, 30, 100_000), true)));
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.getDirectories()).singleElement().isInstanceOf(PngDirectory.class);
    }
}
