package kanjian.browser;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What is wrong with some pages in each mode. */
record Survey(Map<Mode, Map<String, List<Finding>>> findings) {
    /** Modes are read side by side, each thread with a browser of its own. */
    private static final ExecutorService THREADS =
            Executors.newFixedThreadPool(Math.min(Runtime.getRuntime().availableProcessors(), 4), Survey::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    static Survey of(SiteServer server, List<String> addresses) {
        Map<Mode, Future<Map<String, List<Finding>>>> reading = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            reading.put(mode, THREADS.submit(() -> read(server, mode, addresses)));
        }
        try {
            Map<Mode, Map<String, List<Finding>>> findings = new EnumMap<>(Mode.class);
            for (Mode mode : Mode.values()) {
                findings.put(mode, reading.get(mode).get());
            }
            return new Survey(findings);
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<Finding>> read(SiteServer server, Mode mode, List<String> addresses) {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        try (Reader reader = new Reader(server, mode)) {
            addresses.forEach(address -> findings.put(address, reader.open(address)));
        }
        return findings;
    }

    List<Finding> of(Mode mode, String address) {
        return findings.get(mode).get(address);
    }
}
