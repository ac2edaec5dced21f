package kanjian.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that publish one site after the other. */
class KillTest {
    private static final int KILLS = 24;
    private static final long LONGEST_RUN_MILLIS = 400;

    @TempDir
    Path project;

    @Test
    void aKilledRunLeavesAWholeSiteAndFreesItsLock() throws Exception {
        Path out = project.resolve("site");
        Random moments = new Random(20231106);
        Set<String> words = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process publisher = start(out, "第" + kill + "轮");
            awaitFirstSite(publisher);
            TimeUnit.MICROSECONDS.sleep(moments.nextLong(LONGEST_RUN_MILLIS * 1000));
            publisher.destroyForcibly().waitFor();

            Sites.reopen(out);
            words.add(Sites.wordOf(out));
            assertThat(Sites.contents(out)).containsEntry(".gitignore", "*\n");
            assertThat(Sites.names(project)).containsExactly(".site.lock", "output.txt", "site");
        }
        assertThat(words).as("each run got somewhere").hasSize(KILLS);
    }

    private Process start(Path out, String word) throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve(".gitignore"), "*\n");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Publisher.class.getName(),
                        out.toString(),
                        word)
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("output.txt").toFile())
                .start();
    }

    private void awaitFirstSite(Process publisher) throws Exception {
        Path output = project.resolve("output.txt");
        while (!Files.readString(output).contains("published")) {
            assertThat(publisher.isAlive()).as(Files.readString(output)).isTrue();
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Publishes the same site with ever new words, until it is killed. */
    static final class Publisher {
        private Publisher() {}

        public static void main(String[] args) {
            for (int round = 0; ; round++) {
                Sites.publish(Path.of(args[0]), args[1] + round);
                if (round == 0) {
                    System.out.println("published");
                }
            }
        }
    }
}
