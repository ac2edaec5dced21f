package kanjian.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Problem;
import kanjian.diag.Problems;

/** The folder of the published site, open to this run alone. */
public final class OutputFolder implements AutoCloseable {
    private final SiteFolders folders;
    private final OutputLock lock;
    private final Disk disk;

    private OutputFolder(SiteFolders folders, OutputLock lock, Disk disk) {
        this.folders = folders;
        this.lock = lock;
        this.disk = disk;
    }

    /**
     * Opens the folder; first puts right what a run that died has left there.
     *
     * @param out may be absent; else it must be empty but for keepers, or marked as made by us
     * @param inputs the folders the site is made from: it may neither hold one of them nor lie in one
     * @return empty when the folder is refused; the reason is then in {@code problems}, and the folder is untouched
     * @throws UncheckedIOException when the disk fails
     */
    public static Optional<OutputFolder> open(Path out, List<Path> inputs, Problems problems) {
        return open(out, inputs, problems, Disk.REAL);
    }

    static Optional<OutputFolder> open(Path out, List<Path> inputs, Problems problems, Disk disk) {
        try {
            Optional<Problem> refusal = OutputGuard.refuses(out, inputs);
            if (refusal.isPresent()) {
                problems.add(refusal.get());
                return Optional.empty();
            }
            SiteFolders folders = SiteFolders.around(out.toAbsolutePath().normalize());
            Files.createDirectories(folders.parent());
            Optional<OutputLock> lock = OutputLock.take(folders.lock());
            if (lock.isEmpty()) {
                OutputGuard.problem(Code.OUTPUT_BUSY, out, out, OutputLock.holder(folders.lock()))
                        .ifPresent(problems::add);
                return Optional.empty();
            }
            return openLocked(out, new OutputFolder(folders, lock.get(), disk), problems);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + out, e);
        }
    }

    private static Optional<OutputFolder> openLocked(Path out, OutputFolder folder, Problems problems)
            throws IOException {
        boolean isOpen = false;
        try {
            Optional<Problem> refusal = OutputGuard.refusesContents(out, folder.folders);
            refusal.ifPresent(problems::add);
            if (refusal.isPresent()) {
                return Optional.empty();
            }
            new Swap(folder.folders, folder.disk).recover();
            isOpen = true;
            return Optional.of(folder);
        } finally {
            if (!isOpen) {
                folder.close();
            }
        }
    }

    /**
     * A fresh folder for the files of this run; one at a time.
     *
     * @throws UncheckedIOException when the disk fails
     */
    public StagingFolder stage() {
        return StagingFolder.create(folders, disk);
    }

    /** Lets other runs in. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
