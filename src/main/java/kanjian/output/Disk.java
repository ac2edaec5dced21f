package kanjian.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The changes that this package makes to the file system, so that a test can let each of them fail. */
interface Disk {
    Disk REAL = new Disk() {
        @Override
        public void createFolder(Path folder) throws IOException {
            Files.createDirectory(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void flush(Path folder) throws IOException {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.delete(path);
        }
    };

    /** @throws java.nio.file.FileAlreadyExistsException when something is there */
    void createFolder(Path folder) throws IOException;

    /** @throws java.nio.file.FileAlreadyExistsException when something is there */
    void write(Path file, byte[] bytes) throws IOException;

    /** Renames in one step, within one file system. */
    void rename(Path from, Path to) throws IOException;

    /** Returns when the folder's entries, as they are now, will outlast a power cut. */
    void flush(Path folder) throws IOException;

    /** Deletes a file or an empty folder. */
    void delete(Path path) throws IOException;
}
