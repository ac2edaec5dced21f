package kanjian.search;

import java.util.Optional;
import java.util.function.Consumer;
import kanjian.model.Site;
import kanjian.output.OutputFile;
import kanjian.page.Page;
import kanjian.page.machine.Features;
import kanjian.search.file.IndexWriter;

/**
 * Collects the finished pages of a site while they go by, from any thread, and writes the files in which a browser finds them. Does
 * nothing where the search is switched off.
 */
public final class SearchIndex implements AutoCloseable {
    private final Subjects subjects;
    private final Optional<IndexWriter> writer;

    public SearchIndex(Site site, Features features) {
        subjects = new Subjects(site);
        writer = features.search() ? Optional.of(new IndexWriter(site)) : Optional.empty();
    }

    /** Pages that hold nothing of their own are passed over. */
    public void add(Page page, String html) {
        writer.ifPresent(index ->
                subjects.of(page).ifPresent(subject -> index.add(subject, Subjects.text(page, html))));
    }

    /** Once every page has been added. */
    public void write(Consumer<OutputFile> sink) {
        writer.ifPresent(index -> index.write(sink));
    }

    @Override
    public void close() {
        writer.ifPresent(IndexWriter::close);
    }
}
