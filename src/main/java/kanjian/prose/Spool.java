package kanjian.prose;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.output.SpoolFile;

/** Bodies that wait on disk, between pass 2 and the rendering, so that memory holds no text. */
public final class Spool {
    private final SpoolFile file;
    private final Map<RecordId, SpoolFile.Span> spans = new ConcurrentHashMap<>();

    /** @param file stays open as long as bodies are asked for */
    public Spool(SpoolFile file) {
        this.file = file;
    }

    public void put(RecordId id, Html html) {
        spans.put(id, file.put(html.markup().getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalArgumentException when nothing was put under this id */
    public Html get(RecordId id) {
        SpoolFile.Span span = spans.get(id);
        if (span == null) {
            throw new IllegalArgumentException("no body for " + id);
        }
        return new Html(new String(file.get(span), StandardCharsets.UTF_8));
    }
}
