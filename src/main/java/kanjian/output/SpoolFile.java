package kanjian.output;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes that wait on disk until they are written into the site, so that memory need not hold them; any thread may use it. */
public final class SpoolFile implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private long end;

    private SpoolFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Where bytes lie that were put. */
    public record Span(long start, int length) {}

    /** A new temporary file; gone when it is closed. */
    public static SpoolFile open() {
        try {
            Path file = Files.createTempFile("kanjian-", ".spool");
            return new SpoolFile(
                    file,
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized Span put(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            long at = end;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Span span = new Span(end, bytes.length);
        end += bytes.length;
        return span;
    }

    public byte[] get(Span span) {
        ByteBuffer buffer = ByteBuffer.allocate(span.length());
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, span.start() + buffer.position()) < 0) {
                    throw new EOFException("the spool ends within " + span);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.array();
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
