package kanjian.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one run at a time change a site's folders.
 *
 * <p>The operating system holds the lock and frees it when its process ends, however that ends. The file names the holder's
 * process; it is left lying, since deleting it would let two runs lock two files of one name.
 */
final class OutputLock implements AutoCloseable {
    /** Behind all content, since on Windows nobody else can read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** POSIX frees a process's lock as soon as it closes any channel on the file; so it is opened once in this process. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when another run holds it. */
    static Optional<OutputLock> take(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<OutputLock> taken = Optional.empty();
        try {
            taken = lock(file);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    /** The process number of the run that holds the lock, as far as it is known. */
    static String holder(Path file) throws IOException {
        if (HELD_HERE.contains(file)) {
            return ownProcess();
        }
        return Files.readString(file).strip();
    }

    private static Optional<OutputLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                return Optional.empty();
            }
            channel.truncate(0).write(ByteBuffer.wrap((ownProcess() + "\n").getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new OutputLock(file, channel));
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    private static String ownProcess() {
        return Long.toString(ProcessHandle.current().pid());
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
