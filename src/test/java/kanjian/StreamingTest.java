package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kanjian.testing.Home;
import kanjian.testing.ManyStories;
import kanjian.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory holds cards, never bodies: the number of stories is not bounded by the heap. */
class StreamingTest {
    @TempDir
    private Path home;

    @Test
    void tenThousandStoriesFitIn160Megabytes() {
        ManyStories.write(home, 10_000);
        Home.copy(Path.of("themes"), home.resolve("themes"));
        long start = System.nanoTime();
        Program.Run run =
                Program.with(home, "-Xmx160m", "-XX:+ExitOnOutOfMemoryError").run(home, "build", "--now", "2026-11-21");
        System.out.printf("10,000 stories: %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(home.resolve("site/stories/s9999/index.html")).exists();
        assertThat(home.resolve("site/stories/page/334/index.html")).exists();
        assertThat(Files.exists(home.resolve("site/stories/page/335"))).isFalse();
        assertThat(home.resolve("site/topics/water/stories/page/112/index.html"))
                .exists();
    }
}
