package kanjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import kanjian.testing.SampleProject;
import kanjian.testing.SampleProject.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code kanjian serve} as it is typed. */
@Timeout(120)
class ServeCommandTest {
    @TempDir
    private Path home;

    @Test
    void aPortThatIsTakenIsAProblemOfTheSurroundings() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Result result = SampleProject.minimal(home).run("serve", "--port", String.valueOf(other.getLocalPort()));
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).startsWith("serve  错误 R016  端口 " + other.getLocalPort() + " 已经被别的程序占用");
        }
    }

    @Test
    void itTellsWhereItIsAndWhatEachChangeBrought() throws Exception {
        SampleProject project = SampleProject.minimal(home);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread command = new Thread(
                () -> code.complete(Main.run(new String[] {"serve", "--port", "0"}, home, Map.of(), stream, stream)));
        command.start();
        await(() -> text(told).contains("已更新，"));
        assertThat(text(told)).startsWith("预览：http://127.0.0.1:").contains("结束请按 Ctrl+C", "没有发现问题");
        project.write("content/site.yaml", project.read("content/site.yaml") + "unheard: of\n");
        await(() -> text(told).contains("没有更新，仍是上一次的网页"));
        assertThat(text(told)).contains("content/site.yaml:").doesNotContain("\tat ");
        command.interrupt();
        assertThat(code.get(30, TimeUnit.SECONDS)).isZero();
    }

    private static String text(ByteArrayOutputStream told) {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier isSo) throws InterruptedException {
        while (!isSo.getAsBoolean()) {
            Thread.sleep(20);
        }
    }
}
