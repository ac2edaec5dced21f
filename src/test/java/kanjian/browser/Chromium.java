package kanjian.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine, started without a window and once for each thread that asks for it. */
final class Chromium {
    /** The names that systems install it under, as in {@code ./verify}. */
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final String MISSING =
            "没有找到 Chromium 浏览器：请运行 ./verify，它会安装；或手工安装（Debian、Ubuntu 上是 apt-get install chromium fonts-noto-cjk）。"
                    + " No Chromium was found on the path: run ./verify, which installs it, or install it by hand.";

    private static final List<String> ARGUMENTS =
            // In containers tests run as root and with little shared memory, where its own sandbox cannot start.
            List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars");

    /** What drives a browser answers only to the thread that started it. */
    private static final ThreadLocal<Browser> OF_THREAD = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    /** @throws IllegalStateException where none is installed: a test that needs it fails and is never skipped */
    static Browser get() {
        return OF_THREAD.get();
    }

    private static Browser start() {
        Path program = program(System.getenv("PATH"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
    }

    /** @param folders as in the variable {@code PATH} */
    static Path program(String folders) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(MISSING));
    }
}
