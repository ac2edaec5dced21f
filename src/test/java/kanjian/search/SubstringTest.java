package kanjian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.build.Outcome;
import kanjian.search.text.Letters;
import kanjian.search.text.PageText;
import kanjian.search.text.Terms;
import kanjian.testing.Corpus;
import kanjian.testing.FileTree;
import kanjian.testing.Home;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a reader copies from a sentence of a page, two to eight characters of it, finds that page. */
class SubstringTest {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    @TempDir
    private Path folder;

    @Test
    void everyRunOfEveryPageOfTheRealSiteFindsIt() {
        assertThat(missing(new IndexedSite(RealSite.get().files().files()::get)))
                .isEmpty();
    }

    @Test
    void soItIsOnAGeneratedSite() {
        new Corpus(12, 120).write(folder);
        Home.copy(Path.of("themes/kanjian"), folder.resolve("themes/kanjian"));
        assertThat(new Home(folder, Optional.of("kanjian")).build()).isInstanceOf(Outcome.Published.class);
        FileTree site = FileTree.of(folder.resolve("site"));
        assertThat(missing(new IndexedSite(site.files()::get))).isEmpty();
    }

    @Test
    void aTextThatWasNotIndexedIsNoticed() {
        Map<String, byte[]> files = RealSite.get().files().files();
        String story = files.keySet().stream()
                .filter(path -> path.startsWith("search/d/")
                        && RealSite.get().files().text(path).contains("\"k\":\"story\""))
                .findFirst()
                .orElseThrow();
        String planted = RealSite.get().files().text(story).replace("\"s\":\"", "\"s\":\"龘靐");
        assertThat(missing(new IndexedSite(
                        path -> path.equals(story) ? planted.getBytes(StandardCharsets.UTF_8) : files.get(path))))
                .anyMatch(run -> run.endsWith("龘靐"));
    }

    /** By chance, from the finished page itself, with its punctuation, through all that a reader's query goes through. */
    @Test
    void whatIsCopiedFromAPageFindsItAmongAllResults() {
        FileTree site = RealSite.get().files();
        IndexedSite index = new IndexedSite(site.files()::get);
        List<String> addresses = index.numbers().stream()
                .map(index.files()::text)
                .filter(text -> !text.get("k").textValue().equals("list")) // known by its title alone
                .map(text -> text.get("u").textValue())
                .toList();
        Random random = new Random(5);
        List<String> faults = new ArrayList<>();
        for (int draw = 0; draw < 500; draw++) {
            String address = addresses.get(random.nextInt(addresses.size()));
            copied(site.text(address.substring(1) + "index.html"), random)
                    .filter(run -> !index.reader().addresses(run).contains(address))
                    .ifPresent(run -> faults.add(address + " " + run));
        }
        assertThat(faults).isEmpty();
    }

    /** Empty when the run holds no letters, or the ends of two sentences, or half of a reading. */
    private static Optional<String> copied(String html, Random random) {
        List<PageText.Block> blocks = PageText.of(html).blocks();
        int[] text =
                blocks.get(random.nextInt(blocks.size())).text().codePoints().toArray();
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        if (text.length < length) {
            return Optional.empty();
        }
        String run = new String(text, random.nextInt(text.length - length + 1), length);
        List<int[]> letters = Letters.of(run);
        return letters.size() == 1 && letters.get(0).length > 1 && !run.matches(".*[()].*")
                ? Optional.of(run.replaceAll("\\s", ""))
                : Optional.empty();
    }

    /** Address and run of all that is typed in vain: some term of it does not lead to the page. */
    private static List<String> missing(IndexedSite site) {
        List<String> missing = new ArrayList<>();
        Map<String, Set<Integer>> terms = terms(site);
        site.sentences()
                .forEach((address, sentences) -> sentences.forEach(sentence -> {
                    int[] letters = sentence.codePoints().toArray();
                    for (int from = 0; from < letters.length; from++) {
                        for (int to = from + 1; to <= Math.min(letters.length, from + LONGEST); to++) {
                            int[] run = Arrays.copyOfRange(letters, from, to);
                            Terms.ofQuery(run, term -> {
                                if (!terms.get(address).contains(term) && missing.size() < 100) {
                                    missing.add(address + " " + new String(run, 0, run.length));
                                }
                            });
                        }
                    }
                }));
        return missing;
    }

    /** The terms that lead to each page, read from the index. */
    private static Map<String, Set<Integer>> terms(IndexedSite site) {
        Map<Integer, String> addresses = site.numbers().stream()
                .collect(Collectors.toMap(
                        number -> number,
                        number -> site.files().text(number).get("u").textValue()));
        Map<String, Set<Integer>> terms =
                addresses.values().stream().collect(Collectors.toMap(address -> address, address -> new HashSet<>()));
        Set<Integer> asked = new HashSet<>();
        site.sentences()
                .values()
                .forEach(sentences -> sentences.forEach(
                        sentence -> Terms.of(sentence.codePoints().toArray(), asked::add)));
        asked.forEach(term -> site.files()
                .pages(term)
                .ifPresent(pages -> (pages.isComplete() ? pages.impacts().keySet() : addresses.keySet())
                        .forEach(number -> terms.get(addresses.get(number)).add(term))));
        return terms;
    }
}
