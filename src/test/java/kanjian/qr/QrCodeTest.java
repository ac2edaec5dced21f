package kanjian.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing is laid out in pixels, and read by a reader that knows nothing of how it was made. */
class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rd.example.cn/stations/a/",
                "https://kanjian.example/stations/new-materials-station/",
                "https://rd.example.cn/县/stations/?q=联络站&x=1",
                "https://rd.example.cn/a/very/long/path/that/needs/a/code/of/more/modules/than/the/others/do/0123456789/abcdefghijklmnopqrstuvwxyz/stations/paitou-market/",
            })
    void aReaderFindsTheAddress(String address) throws ReaderException {
        Result read = read(image(QrCode.draw("qr", "t", address).markup()));
        assertThat(read.getText()).isEqualTo(address);
        assertThat(read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo("M");
    }

    /** A spot of dirt in the middle. */
    @Test
    void aDirtyCodeIsStillRead() throws ReaderException {
        String address = "https://kanjian.example/stations/new-materials-station/";
        BufferedImage image = image(QrCode.draw("qr", "t", address).markup());
        Graphics2D dirt = image.createGraphics();
        int at = image.getWidth() / 2 - 2 * SCALE;
        dirt.setColor(Color.BLACK);
        dirt.fillRect(at, at, 4 * SCALE, 4 * SCALE);
        dirt.dispose();
        assertThat(read(image).getText()).isEqualTo(address);
    }

    @Test
    void fourModulesAroundItStayEmpty() {
        String markup = QrCode.draw("qr", "t", "https://rd.example.cn/").markup();
        int side = side(markup);
        assertThat(RUN.matcher(markup).results()).isNotEmpty().allSatisfy(run -> {
            int x = number(run, 1);
            int y = number(run, 2);
            assertThat(x).isBetween(4, side - 5);
            assertThat(x + number(run, 3)).isLessThanOrEqualTo(side - 4);
            assertThat(y).isBetween(4, side - 5);
            assertThat(number(run, 4)).isEqualTo(number(run, 3));
        });
    }

    @Test
    void itIsOnePathWithATitleForThoseWhoCannotSeeIt() {
        String markup = QrCode.draw("qr", "扫码<看>", "https://rd.example.cn/").markup();
        assertThat(markup.split("<path", -1)).hasSize(2);
        assertThat(markup).contains("aria-labelledby=\"qr-t\"", "<title id=\"qr-t\">扫码&lt;看&gt;</title>");
        assertThat(markup).doesNotContain("style=");
    }

    @Test
    void anAddressThatNoCodeHoldsIsRefused() {
        assertThatThrownBy(() -> QrCode.draw("qr", "t", "x".repeat(2332))).isInstanceOf(IllegalArgumentException.class);
        assertThat(side(QrCode.draw("qr", "t", "x".repeat(2331)).markup())).isEqualTo(177 + 8);
    }

    private static Result read(BufferedImage image) throws ReaderException {
        int side = image.getWidth();
        int[] pixels = image.getRGB(0, 0, side, side, null, 0, side);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true));
    }

    private static BufferedImage image(String markup) {
        int side = side(markup) * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        RUN.matcher(markup)
                .results()
                .forEach(run ->
                        pen.fillRect(number(run, 1) * SCALE, number(run, 2) * SCALE, number(run, 3) * SCALE, SCALE));
        pen.dispose();
        return image;
    }

    private static int side(String markup) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(markup);
        assertThat(box.find()).isTrue();
        assertThat(box.group(1)).isEqualTo(box.group(2));
        return Integer.parseInt(box.group(1));
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
