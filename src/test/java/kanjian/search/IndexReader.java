package kanjian.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kanjian.search.text.Letters;
import kanjian.search.text.TermHash;
import kanjian.search.text.Terms;
import kanjian.text.fold.Fold;

/** Answers queries from the files of an index by the rules that the browser's reader has too. */
final class IndexReader {
    private static final double[] WEIGHTS = {1, 1.6, 3, 5};
    private static final int CONFIRMED = 10;
    private static final int READ = 40;
    private static final int NAMES = 3;

    private final IndexFiles files;
    private final Map<Integer, String> syllables = new HashMap<>();
    private final Map<JsonNode, List<String>> sentences = new IdentityHashMap<>();

    IndexReader(IndexFiles files) {
        this.files = files;
        files.table("py")
                .lines()
                .map(line -> line.split(" "))
                .forEach(cells -> cells[1].codePoints().forEach(letter -> syllables.putIfAbsent(letter, cells[0])));
    }

    /** How the pages of an answer were found. */
    enum Step {
        PLAIN,
        NAMES,
        SOUND,
        PARTIAL
    }

    /** @param numbers of the pages, best first */
    record Answer(Step step, List<Integer> numbers) {}

    /** Addresses, best first. */
    List<String> addresses(String query) {
        return answer(query).numbers().stream()
                .map(number -> files.text(number).get("u").textValue())
                .toList();
    }

    Answer answer(String query) {
        List<int[]> words = words(query);
        List<Integer> named =
                Fold.of(query).matches("[a-z ]+") ? named(Fold.of(query).replace(" ", "")) : List.of();
        List<Integer> plain = plain(words);
        if (!named.isEmpty()) {
            return new Answer(Step.NAMES, joined(named, plain));
        }
        if (!plain.isEmpty()) {
            return new Answer(Step.PLAIN, plain);
        }
        List<Integer> alike = sounding(words);
        return alike.isEmpty() ? new Answer(Step.PARTIAL, partial(words)) : new Answer(Step.SOUND, alike);
    }

    private static List<int[]> words(String query) {
        return Stream.of(query.split("\\s+"))
                .flatMap(word -> Letters.of(word).stream())
                .toList();
    }

    /** All pages that hold all words; those of the best whose text proves it come first. */
    List<Integer> plain(List<int[]> words) {
        Set<Integer> terms = new LinkedHashSet<>();
        words.forEach(word -> Terms.ofQuery(word, terms::add));
        return confirmed(withAll(terms), words);
    }

    private List<Integer> withAll(Set<Integer> terms) {
        List<IndexFiles.Pages> found = new ArrayList<>();
        for (int term : terms) {
            Optional<IndexFiles.Pages> pages = files.pages(term);
            if (pages.isEmpty()) {
                return List.of();
            }
            found.add(pages.get());
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<IndexFiles.Pages> filters =
                found.stream().filter(IndexFiles.Pages::isComplete).toList();
        Set<Integer> candidates = (filters.isEmpty() ? found : filters)
                .stream()
                        .min(Comparator.comparingInt(IndexFiles.Pages::count))
                        .orElseThrow()
                        .impacts()
                        .keySet();
        Map<Integer, Double> scores = new HashMap<>();
        candidates.stream()
                .filter(number ->
                        filters.stream().allMatch(pages -> pages.impacts().containsKey(number)))
                .forEach(number -> scores.put(number, score(number, found)));
        return ranked(scores);
    }

    private double score(int number, List<IndexFiles.Pages> terms) {
        return terms.stream()
                .filter(pages -> pages.impacts().containsKey(number))
                .mapToDouble(pages -> rarity(pages) * WEIGHTS[pages.impacts().get(number)])
                .sum();
    }

    private double rarity(IndexFiles.Pages pages) {
        return Math.log(1 + (files.pages() - pages.count() + 0.5) / (pages.count() + 0.5));
    }

    private static List<Integer> ranked(Map<Integer, Double> scores) {
        return scores.keySet().stream()
                .sorted(Comparator.comparingDouble((Integer number) -> -scores.get(number))
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    private List<Integer> confirmed(List<Integer> ranked, List<int[]> words) {
        List<Integer> proven = new ArrayList<>();
        for (int at = 0; at < Math.min(READ, ranked.size()) && proven.size() < CONFIRMED; at++) {
            if (stands(words, files.text(ranked.get(at)))) {
                proven.add(ranked.get(at));
            }
        }
        proven.sort(Comparator.comparing(number -> !isTitle(words, files.text(number))));
        return joined(proven, ranked);
    }

    private static boolean isTitle(List<int[]> words, JsonNode page) {
        return (page.get("t").textValue() + "\n" + page.get("w").textValue())
                .lines()
                .anyMatch(name -> all(words).equals(all(Letters.of(name))));
    }

    private static String all(List<int[]> words) {
        return words.stream().map(IndexReader::string).collect(Collectors.joining());
    }

    private static List<Integer> joined(List<Integer> first, List<Integer> then) {
        return Stream.concat(first.stream(), then.stream()).distinct().toList();
    }

    private boolean stands(List<int[]> words, JsonNode page) {
        List<String> held = sentences(page);
        return words.stream()
                .map(IndexReader::string)
                .allMatch(word -> held.stream().anyMatch(sentence -> sentence.contains(word)));
    }

    private List<String> sentences(JsonNode page) {
        return sentences.computeIfAbsent(
                page,
                text -> Stream.of("t", "s", "w")
                        .flatMap(part -> Letters.of(text.get(part).textValue()).stream())
                        .map(IndexReader::string)
                        .toList());
    }

    private static String string(int[] letters) {
        return new String(letters, 0, letters.length);
    }

    /** The pages of the names that are spelt so, then all that hold the first of these names. */
    private List<Integer> named(String typed) {
        String letter = typed.isEmpty() ? "0" : typed.substring(0, 1);
        List<JsonNode> names = StreamSupport.stream(files.names(letter).spliterator(), false)
                .filter(name -> rank(name, typed) < 3)
                .sorted(Comparator.comparingInt(name -> rank(name, typed)))
                .toList();
        List<Integer> pages = new ArrayList<>();
        names.stream().limit(NAMES).forEach(name -> {
            List<Integer> holding = plain(words(name.get(0).textValue()));
            holding.stream()
                    .filter(number -> files.text(number).get("u").equals(name.get(1)))
                    .forEach(pages::add);
        });
        names.stream()
                .limit(NAMES)
                .forEach(name -> pages.addAll(plain(words(name.get(0).textValue()))));
        return pages.stream().distinct().toList();
    }

    /** 0 for a name spelt out, 1 for initials, 2 for a beginning, 3 for another name. */
    private static int rank(JsonNode name, String typed) {
        if (texts(name.get(3)).contains(typed)) {
            return 0;
        }
        if (texts(name.get(4)).contains(typed)) {
            return 1;
        }
        return texts(name.get(3)).stream().anyMatch(spelt -> spelt.startsWith(typed)) ? 2 : 3;
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.toSet());
    }

    private List<Integer> sounding(List<int[]> words) {
        String spelt = words.stream()
                .map(word -> IntStream.of(word).mapToObj(this::syllable).collect(Collectors.joining()))
                .collect(Collectors.joining());
        Set<Integer> terms = new LinkedHashSet<>();
        for (int[] word : words) {
            for (int at = 0; at + 1 < word.length; at++) {
                terms.add(TermHash.of("~" + syllable(word[at]) + "~" + syllable(word[at + 1])));
            }
        }
        List<Integer> named = exactlyNamed(spelt);
        if (!named.isEmpty()) {
            return named;
        }
        List<Integer> hits = withAll(terms);
        return hits.stream()
                .limit(CONFIRMED)
                .flatMap(number -> alike(words.get(0), files.text(number)).stream())
                .findFirst()
                .map(meant -> plain(Letters.of(meant)))
                .orElse(hits);
    }

    private List<Integer> exactlyNamed(String spelt) {
        return spelt.isEmpty() || rankOfBest(spelt) > 0 ? List.of() : named(spelt);
    }

    private int rankOfBest(String spelt) {
        return StreamSupport.stream(files.names(spelt.substring(0, 1)).spliterator(), false)
                .mapToInt(name -> rank(name, spelt))
                .min()
                .orElse(3);
    }

    private String syllable(int letter) {
        return syllables.getOrDefault(letter, Character.toString(letter));
    }

    /** The first run of a page that sounds like the typed one. */
    private Optional<String> alike(int[] typed, JsonNode page) {
        return sentences(page).stream()
                .flatMap(sentence -> {
                    int[] letters = sentence.codePoints().toArray();
                    return IntStream.rangeClosed(0, letters.length - typed.length)
                            .filter(start -> IntStream.range(0, typed.length)
                                    .allMatch(
                                            at -> syllable(letters[start + at]).equals(syllable(typed[at]))))
                            .mapToObj(start -> new String(letters, start, typed.length));
                })
                .findFirst();
    }

    /** Pages that hold at least half of the terms. */
    private List<Integer> partial(List<int[]> words) {
        Set<Integer> terms = new LinkedHashSet<>();
        words.forEach(word -> Terms.ofQuery(word, terms::add));
        List<IndexFiles.Pages> found =
                terms.stream().flatMap(term -> files.pages(term).stream()).toList();
        Map<Integer, Integer> held = new HashMap<>();
        found.forEach(pages -> pages.impacts().keySet().forEach(number -> held.merge(number, 1, Integer::sum)));
        held.values().removeIf(count -> count * 2 < terms.size());
        return ranked(
                held.keySet().stream().collect(Collectors.toMap(number -> number, number -> score(number, found))));
    }
}
