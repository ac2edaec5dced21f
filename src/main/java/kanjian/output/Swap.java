package kanjian.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Replaces the published site by the staged one, such that a process that dies at any point leaves one of them whole.
 *
 * <p>Page files are not forced to the medium one by one, which would cost more than the build: the promise is about
 * processes that die and disks that fill up. After a power cut, build again.
 */
final class Swap {
    private final SiteFolders folders;
    private final Disk disk;

    Swap(SiteFolders folders, Disk disk) {
        this.folders = folders;
        this.disk = disk;
    }

    /** Puts right what a run that died has left: the site is there again, the leftovers are gone. */
    void recover() throws IOException {
        delete(folders.staging());
        if (!exists(folders.old())) {
            return;
        }
        if (exists(folders.site()) && (Marker.marks(folders.site()) || !Marker.marks(folders.old()))) {
            retire(folders.old(), folders.site());
            return;
        }
        // Someone may have put an empty folder with keepers where the site was, as git does; the old site is worth
        // more.
        if (exists(folders.site())) {
            retire(folders.site(), folders.old());
        }
        disk.rename(folders.old(), folders.site());
    }

    /** On failure the old site is back, or will be by {@link #recover}. */
    void publish() throws IOException {
        copyKeeperFiles();
        boolean replaces = exists(folders.site());
        if (replaces) {
            disk.rename(folders.site(), folders.old());
        }
        try {
            disk.rename(folders.staging(), folders.site());
        } catch (IOException e) {
            if (replaces) {
                restore(e);
            }
            throw e;
        }
        dropOld();
    }

    /** Deletes the folder and all in it; the marker goes last, so that a half-deleted folder is still known as ours. */
    void delete(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        Path marker = folder.resolve(Marker.NAME);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(marker)) {
                    disk.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (visited.equals(folder) && exists(marker)) {
                    disk.delete(marker);
                }
                disk.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** So that the site never lacks its keepers; folders are too large to copy and are moved by {@link #retire}. */
    private void copyKeeperFiles() throws IOException {
        for (String name : Marker.KEEPERS) {
            Path keeper = folders.site().resolve(name);
            Path copy = folders.staging().resolve(name);
            if (Files.isRegularFile(keeper, NOFOLLOW_LINKS) && !exists(copy)) {
                disk.write(copy, Files.readAllBytes(keeper));
            }
        }
    }

    private void restore(IOException cause) {
        try {
            disk.rename(folders.old(), folders.site());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void dropOld() {
        try {
            // Before the old site goes, the new one's name must be on the medium.
            disk.flush(folders.parent());
        } catch (IOException e) {
            // Not every system lets a folder be flushed; the swap itself is done.
        }
        try {
            retire(folders.old(), folders.site());
        } catch (IOException e) {
            // The new site stands; the next run drops what is left of the old one.
        }
    }

    /** Moves keepers that {@code heir} lacks out of {@code leaving}, then deletes that. */
    private void retire(Path leaving, Path heir) throws IOException {
        for (String name : Marker.KEEPERS) {
            Path keeper = leaving.resolve(name);
            if (exists(keeper) && !exists(heir.resolve(name))) {
                disk.rename(keeper, heir.resolve(name));
            }
        }
        delete(leaving);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, NOFOLLOW_LINKS);
    }
}
