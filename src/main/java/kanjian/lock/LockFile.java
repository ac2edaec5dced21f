package kanjian.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the lock of a project. */
public final class LockFile {
    /** Hidden, so that a half-written one is no part of the content. */
    private static final String UNFINISHED = "content/.published.lock.new";

    private LockFile() {}

    /**
     * After a kill or on a full disk the file is the old one or the new one, whole.
     *
     * @param home the project's top folder
     * @throws UncheckedIOException when the disk refuses
     */
    public static void write(Path home, Lock lock) {
        Path unfinished = home.resolve(UNFINISHED);
        try {
            try {
                Files.writeString(unfinished, lock.text());
                Files.move(unfinished, home.resolve(Lock.PATH), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + Lock.PATH, e);
        }
    }
}
