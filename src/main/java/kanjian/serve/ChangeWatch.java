package kanjian.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Sees when files of the content or the themes come, go or change. */
final class ChangeWatch implements AutoCloseable {
    private static final Set<String> WATCHED = Set.of("content", "themes");

    /** Editors write a file in several steps, and a folder is copied file by file: what follows within this belongs together. */
    private static final int QUIET_MILLISECONDS = 60;

    private final Path home;
    private final WatchService service;

    private ChangeWatch(Path home, WatchService service) {
        this.home = home;
        this.service = service;
    }

    /** @param home the project's top folder; watched too, for the two folders may themselves be renamed */
    static ChangeWatch of(Path home) throws IOException {
        ChangeWatch watch = new ChangeWatch(home, home.getFileSystem().newWatchService());
        watch.register(home);
        for (String folder : WATCHED) {
            watch.registerAll(home.resolve(folder));
        }
        return watch;
    }

    /** Waits until something has changed and nothing has for a moment; false when the watch is closed. */
    boolean await() {
        try {
            boolean isSeen = false;
            while (!isSeen) {
                isSeen = see(service.take());
            }
            for (WatchKey key = next(); key != null; key = next()) {
                see(key);
            }
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @org.jspecify.annotations.Nullable WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Whether one of the events is of ours; folders that are new are watched from now on. */
    private boolean see(WatchKey key) throws IOException {
        boolean isSeen = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                isSeen = true;
            } else if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
                isSeen |= see(folder.resolve(name));
            }
        }
        key.reset();
        return isSeen;
    }

    private boolean see(Path path) throws IOException {
        if (!WATCHED.contains(home.relativize(path).getName(0).toString()) || isHidden(path)) {
            return false;
        }
        registerAll(path);
        return true;
    }

    /** The leftovers of editors, which are no content. */
    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.endsWith("~");
    }

    private void registerAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) throws IOException {
                register(inner);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE; // its parent tells of that
            }
        });
    }

    private void register(Path folder) throws IOException {
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
