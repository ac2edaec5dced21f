package kanjian.quote;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kanjian.content.ContentLoader;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.source.SourceTree;

/** The texts of the sources as they reached us (全文). They are kept to find quotes in, and never published. */
final class StoredTexts {
    private static final int MAX_BYTES = 5 * 1024 * 1024;

    private final SourceTree tree;
    private final Problems problems;
    private final Set<String> files;
    private final Map<RecordId, Value.Text> named = new TreeMap<>();

    /** Finds the file of each source; reports names without a file, and files that no source names. */
    StoredTexts(Site site, SourceTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
        files = tree.paths().stream()
                .filter(path -> path.startsWith(ContentLoader.TEXTS))
                .collect(Collectors.toSet());
        site.ofKind("source").forEach(this::find);
        reportUnnamed(site.ofKind("source"));
    }

    private void find(Entry source) {
        text(source).ifPresent(text -> {
            if (files.contains(path(text))) {
                named.put(source.id(), text);
            } else {
                problems.report(Code.SOURCE_TEXT_MISSING, text.at(), text.text());
            }
        });
    }

    private void reportUnnamed(List<Entry> sources) {
        Set<String> unnamed = new HashSet<>(files);
        sources.forEach(source -> text(source).ifPresent(text -> unnamed.remove(path(text))));
        unnamed.forEach(path -> problems.report(
                Code.SOURCE_TEXT_UNUSED, Location.of(path), path.substring(ContentLoader.TEXTS.length())));
    }

    private static Optional<Value.Text> text(Entry source) {
        return source.value("text").filter(Value.Text.class::isInstance).map(Value.Text.class::cast);
    }

    private static String path(Value.Text text) {
        return ContentLoader.TEXTS + text.text();
    }

    boolean haveAll(List<RecordId> sources) {
        return named.keySet().containsAll(sources);
    }

    /** Those texts of the sources that are stored and readable, one after the other; what cannot be read is reported. */
    String read(List<RecordId> sources) {
        return sources.stream()
                .filter(named::containsKey)
                .flatMap(source -> read(source).stream())
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> read(RecordId source) {
        Value.Text text = Objects.requireNonNull(named.get(source));
        try {
            byte[] bytes = tree.bytes(path(text), MAX_BYTES + 1);
            if (bytes.length <= MAX_BYTES) {
                return Optional.of(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            }
        } catch (CharacterCodingException | UncheckedIOException e) {
            // told below, with the same cure
        }
        named.remove(source);
        problems.report(Code.SOURCE_TEXT_UNREADABLE, text.at(), text.text());
        return Optional.empty();
    }
}
