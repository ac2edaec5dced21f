package kanjian.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ShrinkerTest {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private static int[] shrunk(int width, int height, int widthMade, int heightMade, int... pixels) {
        Shrinker shrinker = new Shrinker(width, height, widthMade, heightMade);
        for (int y = 0; y < height; y++) {
            shrinker.row(pixels, y * width);
        }
        return shrinker.pixels().argb();
    }

    @Test
    void aNewPixelIsTheMeanOfItsArea() {
        assertThat(shrunk(2, 2, 1, 1, BLACK, WHITE, WHITE, BLACK)).containsExactly(0xFF808080);
        assertThat(shrunk(3, 1, 2, 1, BLACK, WHITE, BLACK)).containsExactly(0xFF555555, 0xFF555555);
        assertThat(shrunk(1, 3, 1, 2, WHITE, BLACK, BLACK)).containsExactly(0xFFAAAAAA, BLACK);
    }

    @Test
    void theSameSizeKeepsEveryPixel() {
        int[] pixels = {BLACK, 0xFF123456, 0xFFFEDCBA, WHITE, 0xFF010203, 0};
        assertThat(shrunk(3, 2, 3, 2, pixels)).containsExactly(pixels);
    }

    @Test
    void aColourCountsAsMuchAsItIsSeen() {
        assertThat(shrunk(2, 1, 1, 1, 0xFFFF0000, 0)).containsExactly(0x80FF0000);
    }

    @Test
    void rowsThatAreMissingAndSizesThatGrowAreRefused() {
        assertThatIllegalStateException().isThrownBy(() -> new Shrinker(1, 1, 1, 1).pixels());
        assertThatIllegalArgumentException().isThrownBy(() -> new Shrinker(1, 1, 2, 1));
    }
}
