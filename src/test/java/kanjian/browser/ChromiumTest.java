package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine without the browser tells. */
class ChromiumTest {
    @Test
    void whereThereIsNoneTheTestsFailAndSayWhatToInstall(@TempDir Path empty) {
        assertThatThrownBy(() -> Chromium.program(empty.toString())).hasMessageContaining("apt-get install chromium");
    }
}
