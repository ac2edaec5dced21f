package kanjian.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import kanjian.page.machine.PreviewCard;
import kanjian.text.amount.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards as drawn with the fonts of this machine, of which one must write Chinese. */
class CardPainterTest {
    private static final Path DRAWN = Path.of("target/cards");
    private static final int PAPER = 0xFFFDFCFA;
    private static final int ZHU = 0xFFA5301C;

    private static final Faces FACES = Faces.ofMachine()
            .orElseThrow(() -> new IllegalStateException("no font for Chinese on this machine; ./verify installs one"));

    private static PreviewCard card(String title, String figure, String label) {
        List<Piece> pieces = figure.isEmpty()
                ? List.of()
                : List.of(
                        new Piece(Piece.Role.PREFIX, "近"),
                        new Piece(Piece.Role.DIGITS, figure),
                        new Piece(Piece.Role.UNIT, "万元"));
        return new PreviewCard("cards/a.png", "字", "青石县　故事", title, pieces, label, "截至2023年9月　县人大常委会", "看见");
    }

    private static BufferedImage drawn(PreviewCard card, Optional<Faces> faces, String name) throws IOException {
        byte[] png = new CardPainter(faces).paint(card);
        Files.createDirectories(DRAWN);
        Files.write(DRAWN.resolve(name + ".png"), png);
        assertThat(png).as("small enough for chat software").hasSizeLessThan(60_000);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "井, 4000, 修好的井",
        "井台边排起了水桶，代表问水一直问到自来水厂的账本和水表前面, 4000, 修好的井",
        "井台边排起了水桶，代表问水一直问到自来水厂的账本和水表前面，又问到县里的会上，会后三个月水来了, 1234567890.12, 二十个字的名称二十个字的名称一二三四五六七八",
        "井台边排起了水桶，代表问水一直问到自来水厂的账本和水表前面，又问到县里的会上，会后三个月水来了, '', 修好的井",
        "Supercalifragilisticexpialidocious一个很长的洋文词, 4000, 修好的井",
        "用了罕见的字𠮷𬭊𫟹的标题, 12, 修好的井"
    })
    void nothingLeavesTheFrame(String title, String figure, String label) throws IOException {
        BufferedImage image = drawn(
                card(title, figure, label),
                Optional.of(FACES),
                "frame-" + title.codePointCount(0, title.length()) + figure.length());
        assertThat(image.getWidth()).isEqualTo(PreviewCard.WIDTH);
        assertThat(image.getHeight()).isEqualTo(PreviewCard.HEIGHT);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean isInside = x >= 100 && x < 1100 && y >= 80 && y < 565;
                int colour = image.getRGB(x, y);
                if (!isInside && colour != PAPER && colour != ZHU) {
                    throw new AssertionError("ink beyond the frame at " + x + ", " + y);
                }
            }
        }
        assertThat(inks(image, 100, 80, 1000, 485)).as("letters").isGreaterThan(3_000);
    }

    private static long inks(BufferedImage image, int left, int top, int width, int height) {
        long count = 0;
        for (int pixel : image.getRGB(left, top, width, height, null, 0, width)) {
            count += pixel == PAPER || pixel == ZHU ? 0 : 1;
        }
        return count;
    }

    /** The words that bound a figure stand out, and are there. */
    @Test
    void theBoundIsDrawnInCinnabar() throws IOException {
        BufferedImage image = drawn(card("井", "4000", "修好的井"), Optional.of(FACES), "bound");
        long zhu = 0;
        for (int pixel : image.getRGB(104, 300, 90, 140, null, 0, 90)) {
            zhu += pixel == ZHU ? 1 : 0;
        }
        assertThat(zhu).isGreaterThan(500);
    }

    @Test
    void titleFigureAndLabelDoNotTouch() throws IOException {
        String title = "井台边排起了水桶，代表问水一直问到自来水厂的账本前";
        BufferedImage image = drawn(card(title, "4000", "修好的井"), Optional.of(FACES), "apart");
        int bands = 0;
        boolean wasEmpty = true;
        for (int y = 80; y < 480; y++) {
            long row = 0;
            for (int pixel : image.getRGB(100, y, 880, 1, null, 0, 880)) {
                row += pixel == PAPER ? 0 : 1;
            }
            bands += wasEmpty && row > 0 ? 1 : 0;
            wasEmpty = row == 0;
        }
        assertThat(bands).as("kicker, two lines of the title, figure, label").isEqualTo(5);
    }

    @Test
    void withoutAFontTheCardHasNoWordsAndIsTheSameForAll() throws IOException {
        assertThat(Faces.among(Set.of())).isEmpty();
        BufferedImage image = drawn(card("井", "4000", "修好的井"), Optional.empty(), "plain");
        assertThat(image.getRGB(600, 315)).isEqualTo(0xFF1B5A86);
        assertThat(image.getRGB(104, 130)).isEqualTo(PAPER);
        CardPainter painter = new CardPainter(Optional.empty());
        assertThat(painter.paint(card("井", "4000", "修好的井"))).isEqualTo(painter.paint(card("河", "", "")));
    }

    @Test
    void theSameMachineDrawsTheSame() {
        PreviewCard card = card("井台边", "4000", "修好的井");
        assertThat(new CardPainter(Optional.of(FACES)).paint(card))
                .isEqualTo(new CardPainter(Faces.ofMachine()).paint(card));
    }
}
