package kanjian.search.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Site;
import kanjian.output.OutputFile;
import kanjian.output.SpoolFile;
import kanjian.search.text.PageTerms;
import kanjian.search.text.PageText;
import kanjian.search.text.Pinyin;
import kanjian.search.text.Synonyms;
import kanjian.search.text.Zone;
import kanjian.text.Json;
import kanjian.text.fold.Fold;

/**
 * Takes pages from any thread, in any order, and writes the files of the index; the same pages give the same bytes. Texts and
 * postings wait on disk.
 *
 * <p>The texts of results ({@code search/d}) are the only files beside the manifest that change in place: one that is newer than the
 * index does no harm, and to find ten of them by hash would cost as many more requests.
 */
public final class IndexWriter implements AutoCloseable {
    public static final String MANIFEST = "search/m.json";

    private static final int FOLDER_BITS = 10;

    private final SpoolFile spool = SpoolFile.open();
    private final Postings postings = new Postings(spool);
    private final List<Entry> pages = new ArrayList<>();
    private final Site site;
    private final Facets facets;

    public IndexWriter(Site site) {
        this.site = site;
        facets = new Facets(site);
    }

    /** A page that came by. */
    private record Entry(Subject subject, SpoolFile.Span text) {}

    public void add(Subject subject, PageText text) {
        List<String> others = Stream.concat(
                        Synonyms.of(text).stream(),
                        subject.names().stream().filter(name -> !name.equals(subject.title())))
                .toList();
        PageTerms terms = new PageTerms();
        terms.add(subject.isList() ? Zone.HEADING : Zone.TITLE, subject.title());
        subject.names().forEach(name -> terms.add(Zone.NAME, name));
        text.blocks().forEach(block -> terms.add(block.zone(), block.text()));
        others.forEach(other -> terms.add(Zone.HEADING, other));
        terms.add(facets.terms(subject));
        SpoolFile.Span span = spool.put(
                OutputFile.of("text.json", shown(subject, text, others)).bytes());
        postings.add(place(new Entry(subject, span)), terms);
    }

    private synchronized int place(Entry page) {
        pages.add(page);
        return pages.size() - 1;
    }

    private String shown(Subject subject, PageText text, List<String> others) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("t", subject.title());
        shown.put("u", subject.address());
        shown.put("p", facets.placeName(subject));
        shown.put("y", subject.when());
        shown.put("k", subject.kind());
        shown.put(
                "s",
                text.blocks().stream()
                        .map(PageText.Block::text)
                        .filter(block -> !block.equals(subject.title()))
                        .collect(Collectors.joining("\n")));
        shown.put("w", String.join("\n", others));
        return Json.inline(shown);
    }

    /** Writes all files, once every page has been added. */
    public void write(Consumer<OutputFile> sink) {
        List<Numbering.Wish> wishes =
                pages.stream().map(page -> wish(page.subject())).toList();
        Numbering numbering = Numbering.of(wishes);
        int[] numbers = numbering.numbers(wishes);
        SortedMap<Integer, Subject> byNumber = new TreeMap<>();
        for (int page = 0; page < numbers.length; page++) {
            byNumber.put(numbers[page], pages.get(page).subject());
            String path =
                    "search/d/" + numbering.generation() + "/" + (numbers[page] >> FOLDER_BITS) + "/" + numbers[page];
            sink.accept(new OutputFile(path + ".json", spool.get(pages.get(page).text())));
        }
        sink.accept(OutputFile.of(MANIFEST, Json.inline(manifest(numbering, numbers, byNumber, sink))));
    }

    private static Numbering.Wish wish(Subject subject) {
        return new Numbering.Wish(subject.address(), subject.isStory() ? Day.of(subject.dated()) : Optional.empty());
    }

    private Map<String, Object> manifest(
            Numbering numbering, int[] numbers, SortedMap<Integer, Subject> byNumber, Consumer<OutputFile> sink) {
        Shards shards = Shards.of(postings, numbers);
        Set<Integer> single = postings.single();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("v", 1);
        manifest.put("n", pages.size());
        manifest.put("s", shards.count());
        manifest.put("x", shards.write(postings, numbers, term -> !single.contains(term), sink));
        manifest.put("d", numbering.generation());
        manifest.put("c", written(Hashed.of("c", "json", new Columns(site, byNumber).json()), sink));
        Map<String, String> letters = new LinkedHashMap<>();
        Names.files(byNumber.values()).forEach((letter, file) -> letters.put(letter, written(file, sink)));
        manifest.put("e", letters);
        manifest.put("t2s", written(Hashed.of("t2s", "txt", Fold.table()), sink));
        manifest.put("py", written(Hashed.of("py", "txt", Pinyin.table()), sink));
        manifest.put("kinds", Facets.kinds(byNumber.values()));
        return manifest;
    }

    private static String written(Hashed file, Consumer<OutputFile> sink) {
        sink.accept(file.file());
        return file.hash();
    }

    @Override
    public void close() {
        spool.close();
    }
}
