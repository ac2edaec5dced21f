package kanjian.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The next site, written beside the published one, which it replaces when all is well. */
public final class StagingFolder implements Sink, AutoCloseable {
    private final SiteFolders folders;
    private final Disk disk;

    /** Creating a folder that exists costs as much as a file; so the ones that do are remembered. */
    private final Set<String> created = ConcurrentHashMap.newKeySet();

    private volatile boolean damaged;
    private boolean published;

    private StagingFolder(SiteFolders folders, Disk disk) {
        this.folders = folders;
        this.disk = disk;
    }

    static StagingFolder create(SiteFolders folders, Disk disk) {
        try {
            disk.createFolder(folders.staging());
            disk.write(folders.staging().resolve(Marker.NAME), Marker.bytes());
            return new StagingFolder(folders, disk);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + folders.staging(), e);
        }
    }

    /** Where the files lie until they are published. */
    public Path path() {
        return folders.staging();
    }

    @Override
    public Optional<OutputFile> read(String path) {
        Path file = folders.staging().resolve(path);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new OutputFile(path, Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public void write(OutputFile file) {
        boolean isWritten = false;
        try {
            createFolderOf(file.path());
            disk.write(folders.staging().resolve(file.path()), file.bytes());
            isWritten = true;
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("two files on one path: " + file.path(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        } finally {
            damaged |= !isWritten;
        }
    }

    /**
     * Replaces the published site. Keepers of the old one are carried over.
     *
     * @throws UncheckedIOException when the disk fails; the old site then stands
     * @throws IllegalStateException when a file could not be written, or all was published already
     */
    public void publish() {
        if (damaged || published) {
            throw new IllegalStateException(damaged ? "a file of the site is missing" : "published already");
        }
        try {
            new Swap(folders, disk).publish();
            published = true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish " + folders.site(), e);
        }
    }

    /** Drops the files, unless they are published. */
    @Override
    public void close() {
        if (published) {
            return;
        }
        try {
            new Swap(folders, disk).delete(folders.staging());
        } catch (IOException e) {
            // A full or failing disk has been reported by whoever wrote; the next run drops the leftovers.
        }
    }

    private void createFolderOf(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return;
        }
        String folder = path.substring(0, slash);
        if (created.contains(folder)) {
            return;
        }
        createFolderOf(folder);
        Path place = folders.staging().resolve(folder);
        try {
            disk.createFolder(place);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(place)) {
                throw e;
            }
        }
        created.add(folder);
    }
}
