package kanjian.prose;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import kanjian.model.Html;
import kanjian.model.RecordId;

/** Bodies that wait on disk, between pass 2 and the rendering, so that memory holds no text. */
public final class Spool implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final Map<RecordId, Span> spans = new HashMap<>();
    private long end;

    private record Span(long start, int length) {}

    private Spool(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** A new spool in a temporary file; gone when it is closed. */
    public static Spool open() {
        try {
            Path file = Files.createTempFile("kanjian-", ".spool");
            return new Spool(
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

    public synchronized void put(RecordId id, Html html) {
        byte[] bytes = html.markup().getBytes(StandardCharsets.UTF_8);
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            long at = end;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spans.put(id, new Span(end, bytes.length));
        end += bytes.length;
    }

    /** @throws IllegalArgumentException when nothing was put under this id */
    public Html get(RecordId id) {
        Span span = spans.get(id);
        if (span == null) {
            throw new IllegalArgumentException("no body for " + id);
        }
        ByteBuffer buffer = ByteBuffer.allocate(span.length());
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, span.start() + buffer.position()) < 0) {
                    throw new EOFException("the spool ends within " + id);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Html(new String(buffer.array(), StandardCharsets.UTF_8));
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
