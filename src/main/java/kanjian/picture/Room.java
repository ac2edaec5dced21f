package kanjian.picture;

import java.util.concurrent.Semaphore;

/** The memory that decoded pictures may take together; whoever finds it full waits. */
final class Room {
    private static final int MEGABYTE = 1024 * 1024;

    private final int size;
    private final Semaphore megabytes;

    Room() {
        this((int) Math.max(1, Runtime.getRuntime().maxMemory() / 2 / MEGABYTE));
    }

    /** @param size in megabytes */
    Room(int size) {
        this.size = size;
        megabytes = new Semaphore(size, true);
    }

    /** Waits until there is room; one that needs more than there is has it all to itself. */
    void enter(long bytes) {
        megabytes.acquireUninterruptibly(share(bytes));
    }

    void leave(long bytes) {
        megabytes.release(share(bytes));
    }

    private int share(long bytes) {
        return (int) Math.min(size, 1 + bytes / MEGABYTE);
    }
}
