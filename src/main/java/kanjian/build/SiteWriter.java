package kanjian.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kanjian.card.Faces;
import kanjian.diag.Problems;
import kanjian.hosting.CompressedCopy;
import kanjian.hosting.Manifest;
import kanjian.linked.MachineHeads;
import kanjian.model.Entry;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.output.OutputFile;
import kanjian.output.Sink;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.DataFile;
import kanjian.page.machine.MachineHead;
import kanjian.page.machine.News;
import kanjian.plan.Planner;
import kanjian.prose.ProseReader;
import kanjian.render.Renderer;
import kanjian.route.Addresses;
import kanjian.search.SearchIndex;
import kanjian.text.segment.WordBreaks;
import kanjian.theme.Theme;
import kanjian.verify.Verifier;
import kanjian.words.Words;

/** Pass 3: plans the pages one by one, renders them on all cores, writes them where they belong and verifies them. */
final class SiteWriter {
    private final BuildRequest request;
    private final Reading reading;
    private final Theme theme;
    private final Words words;
    private final Sink sink;
    private final Problems problems;
    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Manifest manifest = new Manifest();

    SiteWriter(Ready ready, Sink sink, Problems problems) {
        request = ready.request();
        reading = ready.reading();
        theme = ready.theme();
        words = ready.words();
        this.sink = sink;
        this.problems = problems;
    }

    /** How much was written, and where it is shown. */
    record Written(AddressBook addresses, int files) {}

    Written write() {
        ProseReader prose = new ProseReader(reading.site(), reading.schema(), new Problems());
        Planner planner = new Planner(reading.site(), reading.schema(), prose, request.now(), words);
        Chrome chrome = planner.chrome(request.baseUrl());
        Renderer renderer = new Renderer(
                theme,
                words,
                chrome,
                theme.chosen(reading.site().settings()),
                WordBreaks.with(planner.names()));
        Verifier verifier = new Verifier(chrome.top());
        List<News> news = planner.news();
        MachineHeads heads = new MachineHeads(reading.site().settings(), chrome, news);
        AddressBook addresses;
        try (SearchIndex index = new SearchIndex(reading.site(), chrome.features())) {
            addresses = writePages(planner.pages(chrome, id -> body(id, prose)), renderer, heads, verifier, index);
            if (!problems.hasErrors()) {
                index.write(this::put);
            }
        }
        reading.pictures().files().forEach(this::put);
        theme.assets().forEach(asset -> put(new OutputFile(asset.address().substring(1), asset.bytes())));
        Stream<DataFile> tables = Stream.concat(planner.calendars(chrome.baseUrl()), planner.dataFiles(chrome));
        new MachineFiles(chrome).all(tables, news, addresses.listed()).forEach(this::put);
        if (!problems.hasErrors()) { // pages that could not be made are missing to all that link to them
            verifier.finish(files, this::reread, problems);
        }
        if (chrome.features().manifest()) {
            files.add(Manifest.PATH);
            sink.write(manifest.file());
        }
        return new Written(addresses, files.size());
    }

    private AddressBook writePages(
            Stream<Page> pages, Renderer renderer, MachineHeads heads, Verifier verifier, SearchIndex index) {
        AddressBook addresses = new AddressBook();
        CardFiles cards = new CardFiles(Faces::ofMachine, problems);
        try (Workers workers = new Workers()) {
            // Not by iterator: a flat-mapped stream would collect a whole family of pages before it gives the first.
            pages.forEach(page -> {
                if (addresses.add(page)) {
                    workers.run(() -> render(renderer, page, heads.of(page), verifier, index));
                    heads.card(page).ifPresent(card -> workers.run(() -> putOfMachine(cards.file(card))));
                }
            });
        }
        return addresses;
    }

    private Html body(RecordId id, ProseReader prose) {
        if (id.kind().equals("story")) {
            return reading.bodies().get(id);
        }
        Entry page = reading.site().entry(id);
        return prose.page(reading.tree(), page.at().file()).orElse(Html.EMPTY);
    }

    private void render(Renderer renderer, Page page, MachineHead head, Verifier verifier, SearchIndex index) {
        renderer.render(page, head, problems).ifPresent(html -> {
            OutputFile file = OutputFile.of(Addresses.file(page.head().address()), html);
            verifier.scan(file.path(), html, head.required());
            index.add(page, html);
            put(file);
        });
    }

    private void put(OutputFile file) {
        write(file);
        if (request.compress()) {
            CompressedCopy.of(file).ifPresent(this::write);
        }
    }

    private void putOfMachine(OutputFile file) {
        files.add(file.path());
        manifest.addOfMachine(file);
        sink.write(file);
    }

    private void write(OutputFile file) {
        files.add(file.path());
        manifest.add(file);
        sink.write(file);
    }

    private Optional<String> reread(String path) {
        return sink.read(path).map(OutputFile::text);
    }
}
