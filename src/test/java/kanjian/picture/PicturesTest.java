package kanjian.picture;

import static kanjian.testing.SamplePicture.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.output.OutputFile;
import kanjian.output.SpoolFile;
import kanjian.source.SourceTree;
import kanjian.testing.SamplePicture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static final String PATH = "content/places/yunxi/images/well.jpg";
    private static final Location AT = Location.of("content/places/yunxi/stories/a.md", 5, 11);

    private static final Widths WIDTHS = new Widths(List.of(400, 800, 1600), "100vw");

    private final Problems problems = new Problems();
    private final SpoolFile spool = SpoolFile.open();

    @AfterEach
    void closeSpool() {
        spool.close();
    }

    private Pictures pictures(Map<String, byte[]> files) {
        return new Pictures(SourceTree.ofBytes(files), spool, WIDTHS, Runnable::run, problems);
    }

    /** A picture that was declared and shown, and its largest file. */
    private record Published(PublicPicture picture, OutputFile file) {
        BufferedImage image() throws IOException {
            return ImageIO.read(new ByteArrayInputStream(file.bytes()));
        }
    }

    private Published publish(String path, byte[] original) {
        Pictures pictures = pictures(Map.of(path, original));
        PublicPicture picture = pictures.declare(path, "x", AT).orElseThrow();
        pictures.show(picture);
        pictures.finish();
        String largest = picture.largest().address().substring(1);
        return new Published(
                picture,
                pictures.files()
                        .filter(file -> file.path().equals(largest))
                        .findFirst()
                        .orElseThrow());
    }

    private List<Code> faultsOf(String path, byte[] original) {
        Pictures pictures = pictures(Map.of(path, original));
        pictures.declare(path, "x", AT).ifPresent(pictures::show);
        pictures.finish();
        assertThat(pictures.files()).isEmpty();
        assertThat(problems.sorted()).allMatch(problem -> problem.at().equals(AT));
        return problems.sorted().stream().map(Problem::code).toList();
    }

    @Test
    void nothingThatACameraWroteIsPublished() {
        byte[] original = SamplePicture.withExif(SamplePicture.of("jpeg", 40, 30), 1, ByteOrder.BIG_ENDIAN);
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains("Exif", SECRET);
        Published published = publish(PATH, original);
        assertThat(new String(published.file().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", SECRET);
        assertThat(markers(published.file().bytes())).containsOnly(0xE0, 0xDB, 0xC2, 0xC4, 0xDA);
    }

    /** Of the segments up to the pixels. */
    private static List<Integer> markers(byte[] jpeg) {
        List<Integer> markers = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(jpeg);
        int at = 2;
        do {
            markers.add(jpeg[at + 1] & 0xFF);
            at += 2 + (buffer.getShort(at + 2) & 0xFFFF);
        } while (markers.get(markers.size() - 1) != 0xDA);
        return markers;
    }

    @Test
    void aPngKeepsItsPixelsAndNothingElse() throws IOException {
        byte[] original = SamplePicture.withText(
                SamplePicture.encoded("png", SamplePicture.quarters(20, 10, BufferedImage.TYPE_INT_ARGB)));
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains(SECRET);
        Published published = publish("content/places/yunxi/images/well.png", original);
        assertThat(new String(published.file().bytes(), StandardCharsets.ISO_8859_1))
                .contains("IDAT")
                .doesNotContain("tEXt", "iTXt", "eXIf", "pHYs", SECRET);
        assertThat(quarters(published.image())).isEqualTo("RGBW");
        assertThat(published.picture().largest().address()).endsWith(".png");
    }

    @Test
    void whatCanBeSeenThroughStaysSo() throws IOException {
        BufferedImage image = new BufferedImage(3200, 2, BufferedImage.TYPE_INT_ARGB);
        IntStream.range(0, 1600).forEach(x -> image.setRGB(x, 0, 0x80FF0000));
        Published published = publish("content/places/yunxi/images/well.png", SamplePicture.encoded("png", image));
        BufferedImage made = published.image();
        assertThat(made.getRGB(10, 0)).isEqualTo(0x40FF0000);
        assertThat(made.getRGB(1000, 0) >>> 24).isZero();
    }

    @ParameterizedTest(name = "{0}×{1} becomes {2}×{3}")
    @CsvSource({
        "1600, 900, 1600, 900",
        "1601, 900, 1600, 899",
        "40, 3000, 40, 3000",
        "3200, 1000, 1600, 500",
        "7001, 3501, 1600, 800",
        "9000, 1, 1600, 1"
    })
    void aWidePictureIsMadeSmaller(int width, int height, int widthMade, int heightMade) throws IOException {
        Published published = publish(PATH, SamplePicture.of("jpeg", width, height));
        assertThat(published.image().getWidth()).isEqualTo(widthMade);
        assertThat(published.image().getHeight()).isEqualTo(heightMade);
        assertThat(published.picture().largest().width()).isEqualTo(widthMade);
        assertThat(published.picture().largest().height()).isEqualTo(heightMade);
    }

    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"})
    void itStandsUprightWhateverTheCameraSays(int orientation, String seen) throws IOException {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            byte[] original = SamplePicture.withExif(SamplePicture.of("jpeg", 80, 40), orientation, order);
            Published published = publish(PATH, original);
            assertThat(quarters(published.image())).isEqualTo(seen);
            assertThat(published.picture().largest().width()).isEqualTo(orientation < 5 ? 80 : 40);
            assertThat(published.picture().largest().height()).isEqualTo(orientation < 5 ? 40 : 80);
        }
    }

    @Test
    void aTurnedPictureIsMeasuredAsItIsSeen() throws IOException {
        byte[] tall = SamplePicture.withExif(SamplePicture.of("jpeg", 2000, 4000), 6, ByteOrder.BIG_ENDIAN);
        Published published = publish(PATH, tall);
        assertThat(published.picture().largest().width()).isEqualTo(1600);
        assertThat(published.picture().largest().height()).isEqualTo(800);
        assertThat(published.image().getWidth()).isEqualTo(1600);
        assertThat(quarters(published.image())).isEqualTo("BRWG");
    }

    /** The colours in the middle of the four quarters, row by row. */
    private static String quarters(BufferedImage image) {
        StringBuilder seen = new StringBuilder();
        for (int quarter = 0; quarter < 4; quarter++) {
            int x = image.getWidth() * (1 + 2 * (quarter % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (quarter / 2)) / 4;
            int bright = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                bright = bright * 2 + ((image.getRGB(x, y) >> shift & 0xFF) > 128 ? 1 : 0);
            }
            seen.append(Map.of(4, "R", 2, "G", 1, "B", 7, "W").getOrDefault(bright, "?"));
        }
        return seen.toString();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "places/yunxi/images/Well 2 (small).JPG, images/yunxi/well-2-small-40.HASH.jpg",
        "places/yunxi/stories/images/a.jpeg, images/yunxi/a-40.HASH.jpg",
        "places/yunxi/images/井台.jpg, images/yunxi/40.HASH.jpg",
        "places/yunxi/images/井台-3.jpg, images/yunxi/3-40.HASH.jpg",
        "pages/images/a.jpg, images/a-40.HASH.jpg"
    })
    void theAddressIsInAsciiAndChangesWithThePicture(String file, String address) {
        String one = publish("content/" + file, SamplePicture.of("jpeg", 40, 30))
                .file()
                .path();
        String other = publish("content/" + file, SamplePicture.of("jpeg", 40, 31))
                .file()
                .path();
        assertThat(one.replaceAll("[0-9a-f]{8}", "HASH")).isEqualTo(address);
        assertThat(other.replaceAll("[0-9a-f]{8}", "HASH")).isEqualTo(address);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void copiesUnderChineseNamesAreOneFile() {
        byte[] original = SamplePicture.of("jpeg", 40, 30);
        Map<String, byte[]> files = new TreeMap<>();
        List.of("甲", "乙").forEach(name -> files.put("content/places/yunxi/images/" + name + ".jpg", original));
        Pictures pictures = pictures(files);
        files.keySet()
                .forEach(path -> pictures.show(pictures.declare(path, path, AT).orElseThrow()));
        assertThat(pictures.files()).hasSize(1);
    }

    @Test
    void theSameOriginalGivesTheSameBytes() {
        byte[] original = SamplePicture.of("jpeg", 3000, 2000);
        assertThat(publish(PATH, original)).isEqualTo(publish(PATH, original));
    }

    @Test
    void aPictureThatNobodyShowsIsNotPublished() {
        Pictures pictures = pictures(Map.of(PATH, SamplePicture.of("jpeg", 9, 9)));
        Optional<PublicPicture> ready = pictures.declare(PATH, "x", AT);
        assertThat(ready).isPresent();
        assertThat(pictures.files()).isEmpty();
    }

    @Test
    void aFaultIsToldWhereverTheFileIsDeclared() {
        Pictures pictures = pictures(Map.of(PATH, "文字".getBytes(StandardCharsets.UTF_8)));
        pictures.declare(PATH, "x", AT);
        pictures.declare(PATH, "x", Location.of("b.md", 7, 1));
        assertThat(problems.sorted()).hasSize(2).allMatch(problem -> problem.code() == Code.PICTURE_FORMAT_OTHER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8, 20, 21, 24, 30, 60, 300, 500})
    void aFileThatBreaksOffIsReported(int length) {
        for (String format : List.of("jpeg", "png")) {
            byte[] whole = SamplePicture.of(format, 40, 30);
            byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length - 30));
            assertThat(faultsOf("content/images/a." + format, cut))
                    .as(format)
                    .isSubsetOf(Code.PICTURE_FORMAT_OTHER, Code.PICTURE_BROKEN)
                    .isNotEmpty();
        }
    }

    @Test
    void damagedBytesAreReportedOrShownAndNeverACrash() {
        for (String format : List.of("jpeg", "png")) {
            byte[] whole = SamplePicture.of(format, 40, 30);
            for (int at = 0; at < Math.min(whole.length, 250); at++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) 0x5A;
                String path = "content/images/a." + format;
                Pictures pictures = pictures(Map.of(path, damaged));
                pictures.declare(path, "x", AT);
                pictures.finish();
            }
        }
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .contains(Code.PICTURE_FORMAT_OTHER, Code.PICTURE_BROKEN);
    }

    @Test
    void aHeaderThatPromisesTooMuchIsRefusedBeforeAPixelIsRead() {
        byte[] jpeg = SamplePicture.of("jpeg", 40, 30);
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65500).putShort(frame + 7, (short) 65500);
        assertThat(faultsOf(PATH, jpeg)).containsExactly(Code.PICTURE_TOO_LARGE);
        byte[] png = SamplePicture.of("png", 40, 30);
        ByteBuffer.wrap(png).putInt(16, Integer.MAX_VALUE).putInt(20, -1);
        assertThat(faultsOf("content/images/a.png", png)).contains(Code.PICTURE_TOO_LARGE);
        assertThat(faultsOf(PATH, new byte[50 * 1024 * 1024 + 1])).contains(Code.PICTURE_TOO_LARGE);
    }

    @Test
    void theEndingMustTellWhatItIs() {
        byte[] jpeg = SamplePicture.of("jpeg", 40, 30);
        assertThat(faultsOf("content/images/a.png", jpeg)).containsExactly(Code.PICTURE_ENDING_WRONG);
        assertThat(publish("content/images/A.JPEG", jpeg).picture().largest().address())
                .endsWith(".jpg");
    }
}
