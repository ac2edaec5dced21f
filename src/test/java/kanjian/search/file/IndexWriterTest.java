package kanjian.search.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.PlaceKind;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.output.OutputFile;
import kanjian.search.text.PageText;
import kanjian.search.text.Zone;
import kanjian.testing.Corpus;
import org.junit.jupiter.api.Test;

class IndexWriterTest {
    private static final Corpus CORPUS = new Corpus(20, 400);
    private static final Site SITE = site();

    private static Site site() {
        Entry empty = new Entry(new RecordId("site", "site"), Location.of("site.yaml"), Map.of());
        List<Place> places = List.of(
                place("sheng", "大省", PlaceKind.PROVINCE, Optional.empty(), empty),
                place("xian", "小县", PlaceKind.COUNTY, Optional.of("sheng"), empty));
        return Site.of(empty, List.of(), places, List.of(), List.of(), new Site.Withheld(Set.of(), Set.of(), Set.of()));
    }

    private static Place place(String slug, String name, PlaceKind kind, Optional<String> parent, Entry entry) {
        return new Place(slug, name, List.of(), "", kind, parent, List.of(), entry);
    }

    /** A page and its text. */
    private record Page(Subject subject, PageText text) {}

    private static Page story(int number, String more) {
        List<PageText.Block> blocks = new ArrayList<>();
        (CORPUS.text(number) + "\n" + more)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(new PageText.Block(Zone.BODY, line)));
        return new Page(
                new Subject(
                        "story",
                        "故事",
                        "/stories/s" + number + "/",
                        blocks.get(0).text(),
                        "xian",
                        "2020年",
                        "2020-" + String.format("%02d", 1 + number % 12),
                        List.of(new Subject.Topic("water", "饮水")),
                        List.of()),
                new PageText(blocks));
    }

    private static List<Page> stories(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(number -> story(number, "")).toList());
    }

    private static Map<String, OutputFile> files(List<Page> pages, int threads) throws InterruptedException {
        Map<String, OutputFile> files = new TreeMap<>();
        try (IndexWriter writer = new IndexWriter(SITE)) {
            ExecutorService workers = Executors.newFixedThreadPool(threads);
            pages.forEach(page -> workers.execute(() -> writer.add(page.subject(), page.text())));
            workers.shutdown();
            assertThat(workers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
            writer.write(file ->
                    assertThat(files.put(file.path(), file)).as(file.path()).isNull());
        }
        return files;
    }

    @Test
    void theOrderInWhichPagesComeDoesNotMatter() throws InterruptedException {
        List<Page> pages = stories(60);
        Map<String, OutputFile> files = files(pages, 1);
        Collections.shuffle(pages, new Random(3));
        assertThat(files(pages, 4)).isEqualTo(files);
    }

    @Test
    void aFileThatChangesChangesItsName() throws InterruptedException {
        List<Page> pages = stories(60);
        Map<String, OutputFile> before = files(pages, 1);
        pages.set(7, story(7, "新添的一句话在这里。"));
        Map<String, OutputFile> after = files(pages, 1);
        assertThat(after.entrySet().stream()
                        .filter(one -> before.containsKey(one.getKey())
                                && !before.get(one.getKey()).equals(one.getValue()))
                        .map(Map.Entry::getKey))
                .hasSize(2)
                .contains(IndexWriter.MANIFEST)
                .anyMatch(path -> path.startsWith("search/d/"));
    }

    @Test
    void aNewSentenceTouchesAFewShardsAndANewStoryLeavesTheOtherTexts() throws InterruptedException {
        List<Page> pages = stories(400);
        Map<String, OutputFile> before = files(pages, 1);
        assertThat(before.keySet())
                .filteredOn(path -> path.startsWith("search/i/x/"))
                .hasSizeGreaterThan(60);
        pages.set(7, story(7, "龘靐爩。"));
        assertThat(changed(before, files(pages, 1)))
                .filteredOn(path -> !path.startsWith("search/i/x/"))
                .hasSize(2);
        assertThat(changed(before, files(pages, 1))).hasSizeBetween(3, 7);
        pages.set(7, story(7, ""));
        pages.add(story(1_000, ""));
        assertThat(changed(before, files(pages, 1)))
                .filteredOn(path -> path.startsWith("search/d/"))
                .hasSizeLessThan(4);
    }

    private static List<String> changed(Map<String, OutputFile> before, Map<String, OutputFile> after) {
        return after.values().stream()
                .filter(file -> !file.equals(before.get(file.path())))
                .map(OutputFile::path)
                .toList();
    }

    @Test
    void columnsTellOfEachPageWhatItCanBeNarrowedBy() {
        Facets facets = new Facets(SITE);
        Subject subject = story(0, "").subject();
        assertThat(facets.terms(subject)).containsExactly("=k:story", "=p:sheng", "=p:xian", "=y:2020", "=t:water");
        Subject plain = new Subject("page", "说明", "/about/", "关于", "", "", "", List.of(), List.of());
        assertThat(facets.terms(plain)).containsExactly("=k:page");
        assertThat(new Columns(SITE, new TreeMap<>(Map.of(3, plain, 10, subject))).json())
                .isEqualTo("{\"n\":[3,7],\"p\":[0,2],\"k\":[0,1],\"y\":[0,2020],\"t\":[[],[0]],"
                        + "\"places\":[[\"sheng\",\"大省\",-1],[\"xian\",\"小县\",0]],\"topics\":[[\"water\",\"饮水\"]]}");
    }

    @Test
    void aNameStandsInTheFileOfEachLetterWithWhichItIsRead() {
        Subject deputy = new Subject("deputy", "代表", "/deputies/shan/", "单英", "", "", "", List.of(), List.of("单英"));
        Map<String, Hashed> files = Names.files(List.of(deputy));
        assertThat(files.keySet()).containsExactly("d", "s");
        assertThat(files.get("s").file().text())
                .isEqualTo("[[\"单英\",\"/deputies/shan/\",\"deputy\",[\"danying\",\"shanying\"],[\"dy\",\"sy\"]]]");
    }

    @Test
    void aNumberTakesSevenBitsToAByte() {
        assertThat(new Bytes()
                        .number(0)
                        .number(127)
                        .number(128)
                        .number(-1)
                        .word(0x01020304)
                        .toArray())
                .containsExactly(0, 127, 0x80, 1, 0xff, 0xff, 0xff, 0xff, 15, 1, 2, 3, 4);
    }
}
