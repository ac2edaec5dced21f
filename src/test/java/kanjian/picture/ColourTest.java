package kanjian.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.icc.IccDirectory;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.output.SpoolFile;
import kanjian.source.SourceTree;
import kanjian.testing.SamplePicture;
import kanjian.testing.SampleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours come out as browsers show those of the original. */
class ColourTest {
    private static final int SIDE = 16;

    /** The only file that is made of an original. */
    private static byte[] published(String name, byte[] original) {
        String path = "content/places/yunxi/images/" + name;
        Problems problems = new Problems();
        try (SpoolFile spool = SpoolFile.open()) {
            Pictures pictures = new Pictures(
                    SourceTree.ofBytes(Map.of(path, original)),
                    spool,
                    new Widths(List.of(400), "100vw"),
                    Runnable::run,
                    problems);
            pictures.declare(path, name, Location.of("a.md")).ifPresent(pictures::show);
            pictures.finish();
            assertThat(problems.sorted()).isEmpty();
            return pictures.files().findFirst().orElseThrow().bytes();
        }
    }

    private static int middle(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file)).getRGB(SIDE / 2, SIDE / 2);
    }

    private static BufferedImage plain(int type, int argb) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, type);
        for (int i = 0; i < SIDE * SIDE; i++) {
            image.setRGB(i % SIDE, i / SIDE, argb);
        }
        return image;
    }

    /** A telephone's 200, 100, 100 is a stronger red than that of sRGB: 216, 96, 98 by the profiles' own numbers. */
    @Test
    void aProfileIsTurnedIntoSrgbAndLeftOut() throws IOException, ImageProcessingException {
        byte[] original =
                SampleProfile.in(SamplePicture.encoded("jpeg", plain(BufferedImage.TYPE_INT_RGB, 0xFFC86464)));
        assertThat(profiles(original)).isNotEmpty();
        byte[] made = published("a.jpg", original);
        assertThat(profiles(made)).isEmpty();
        int colour = middle(made);
        assertThat(colour >> 16 & 0xFF).isBetween(212, 220);
        assertThat(colour >> 8 & 0xFF).isBetween(92, 99);
        assertThat(colour & 0xFF).isBetween(94, 102);
    }

    private static Iterable<IccDirectory> profiles(byte[] file) throws IOException, ImageProcessingException {
        Metadata read = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        return read.getDirectoriesOfType(IccDirectory.class);
    }

    @ParameterizedTest(name = "{0} {1} with {2} bits, alpha {3}")
    @CsvSource({
        "png, 100, 8, false",
        "png, 100, 16, false",
        "png, 100, 8, true",
        "png, 100, 16, true",
        "jpeg, 100, 8, false"
    })
    void greyStaysAsGreyAsItIs(String format, int grey, int bits, boolean hasAlpha) throws IOException {
        byte[] made = published("a." + format, SamplePicture.encoded(format, grey(grey, bits, hasAlpha)));
        int colour = middle(made);
        assertThat(colour >>> 24).isEqualTo(hasAlpha ? 128 : 255);
        for (int shift : List.of(0, 8, 16)) {
            assertThat(colour >> shift & 0xFF).isBetween(grey - 1, grey + 1);
        }
    }

    private static BufferedImage grey(int grey, int bits, boolean hasAlpha) {
        int type = bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                hasAlpha,
                false,
                hasAlpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                type);
        int scale = bits == 8 ? 1 : 257;
        WritableRaster raster = Raster.createInterleavedRaster(type, SIDE, SIDE, hasAlpha ? 2 : 1, null);
        for (int i = 0; i < SIDE * SIDE; i++) {
            raster.setPixel(
                    i % SIDE, i / SIDE, hasAlpha ? new int[] {grey * scale, 128 * scale} : new int[] {grey * scale});
        }
        return new BufferedImage(model, raster, false, null);
    }

    @Test
    void sixteenBitsAreMadeEight() throws IOException {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, SIDE, SIDE, 3, null);
        for (int i = 0; i < SIDE * SIDE; i++) {
            raster.setPixel(i % SIDE, i / SIDE, new int[] {200 * 257, 100 * 257, 50 * 257});
        }
        byte[] made = published("a.png", SamplePicture.encoded("png", new BufferedImage(model, raster, false, null)));
        assertThat(middle(made)).isEqualTo(0xFFC86432);
        assertThat(made[24]).isEqualTo((byte) 8);
    }

    @Test
    void aPaletteOfFewColoursStaysOne() throws IOException {
        byte[] made =
                published("a.png", SamplePicture.encoded("png", plain(BufferedImage.TYPE_BYTE_INDEXED, 0xFF3366CC)));
        assertThat(middle(made)).isEqualTo(0xFF3366CC);
        assertThat(made[25]).as("the standard's number for a palette").isEqualTo((byte) 3);
    }
}
