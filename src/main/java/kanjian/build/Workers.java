package kanjian.build;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/** All cores, with a short queue: whoever makes work waits when the others fall behind, so that memory stays small. */
final class Workers implements AutoCloseable {
    private static final int WAITING = 64;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
    private final Semaphore room = new Semaphore(WAITING);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    void run(Runnable work) {
        room.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
    }

    /** Waits for all work; throws what the first that failed has thrown. */
    @Override
    public void close() {
        room.acquireUninterruptibly(WAITING);
        threads.shutdown();
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
