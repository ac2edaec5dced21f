package kanjian.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which one chosen change goes wrong, either for once or for good. */
final class FaultyDisk implements Disk {
    /** What happens from the chosen change on. */
    enum Fault {
        /** The disk is full at that change, which leaves half a file, and takes the later ones. */
        FULL_ONCE,
        /** No change happens any more, as if the process had died. */
        DEAD
    }

    private final Fault fault;
    private final int faultAt;
    private int changes;

    /** @param faultAt number of the change that goes wrong, from 1 */
    FaultyDisk(Fault fault, int faultAt) {
        this.fault = fault;
        this.faultAt = faultAt;
    }

    /** Whether the chosen change was reached. */
    boolean hasFailed() {
        return changes >= faultAt;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        change();
        REAL.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            change();
        } catch (IOException e) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            throw e;
        }
        REAL.write(file, bytes);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change();
        REAL.rename(from, to);
    }

    @Override
    public void flush(Path folder) throws IOException {
        change();
        REAL.flush(folder);
    }

    @Override
    public void delete(Path path) throws IOException {
        change();
        REAL.delete(path);
    }

    private void change() throws IOException {
        changes++;
        if (fault == Fault.DEAD && changes >= faultAt || changes == faultAt) {
            throw new IOException("No space left on device");
        }
    }
}
