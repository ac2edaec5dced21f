package kanjian.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanjian.search.text.Pinyin;
import kanjian.testing.Corpus;
import kanjian.text.fold.Fold;

/** Draws the quality set by chance, with a fixed seed, from the generated corpus and from the stories of this repository. */
final class QualityDraw {
    static final int SEED = 20_261_122;
    static final Corpus CORPUS = new Corpus(100, 1_000);

    /** A length: the run as it was found. */
    private static final int WHOLE = 99;

    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9.]*[余多]?[\\p{IsHan}%]");
    private static final Pattern MIXED = Pattern.compile("(?:[A-Za-z]+[0-9]*|[0-9]+[A-Za-z]+|12345)\\p{IsHan}{2}");
    private static final Pattern ACROSS = Pattern.compile("\\p{IsHan}{3}[，、“”：]\\p{IsHan}{3}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private final Random random = new Random(SEED);
    private final Set<QualityQuery> drawn = new LinkedHashSet<>();
    private final List<String> corpus =
            IntStream.range(0, CORPUS.stories()).mapToObj(CORPUS::text).toList();
    private final List<String> people = IntStream.range(0, CORPUS.counties())
            .mapToObj(CORPUS::deputiesOf)
            .flatMap(List::stream)
            .distinct()
            .toList();
    private final List<String> places = IntStream.range(0, CORPUS.counties())
            .mapToObj(CORPUS::name)
            .distinct()
            .toList();
    private final Map<String, Long> sounds = Stream.concat(people.stream(), places.stream())
            .collect(Collectors.groupingBy(QualityDraw::sound, Collectors.counting()));
    private final Map<String, Long> initials = Stream.concat(people.stream(), places.stream())
            .collect(Collectors.groupingBy(QualityDraw::initials, Collectors.counting()));

    static String file() {
        return "# kind	site	typed	meant; drawn by QualityDraw with seed " + SEED + "\n"
                + Stream.concat(new QualityDraw().fromCorpus().stream(), new QualityDraw().fromContent().stream())
                        .map(QualityQuery::line)
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    Set<QualityQuery> fromCorpus() {
        draw("name", 7, () -> plain("name", "corpus", one(people)));
        draw("place", 7, () -> plain("place", "corpus", one(places)));
        drawRuns("corpus", corpus, List.of(7, 4, 5, 6, 0, 4));
        draw("words", 6, this::words);
        draw("script", 5, this::traditional);
        draw("pinyin", 6, () -> pinyin("pinyin", sounds, QualityDraw::sound));
        draw("initials", 4, () -> pinyin("initials", initials, QualityDraw::initials));
        draw("homophone", 6, this::homophone);
        return drawn;
    }

    /** Of the stories as they were when the set was drawn. */
    private Set<QualityQuery> fromContent() {
        drawRuns("content", content(), List.of(3, 1, 3, 2, 4, 2));
        return drawn;
    }

    private void drawRuns(String site, List<String> texts, List<Integer> counts) {
        draw("two", counts.get(0), () -> run("two", site, one(texts), HAN, 2));
        draw("one", counts.get(1), () -> run("one", site, one(texts), HAN, 1));
        draw("phrase", counts.get(2), () -> run("phrase", site, one(texts), HAN, 6 + random.nextInt(4)));
        draw("digits", counts.get(3), () -> run("digits", site, one(texts), DIGITS, WHOLE));
        draw("mixed", counts.get(4), () -> run("mixed", site, one(texts), MIXED, WHOLE));
        draw("punctuation", counts.get(5), () -> run("punctuation", site, one(texts), ACROSS, WHOLE));
    }

    /** Tries until there are so many of the kind; an empty line means that the draw was of no use. */
    private void draw(String kind, int count, Supplier<QualityQuery> one) {
        int wanted = drawn.size() + count;
        while (drawn.size() < wanted) {
            QualityQuery query = one.get();
            if (!query.typed().isEmpty()) {
                drawn.add(query);
            }
        }
    }

    private static QualityQuery plain(String kind, String site, String words) {
        return new QualityQuery(kind, site, words, words);
    }

    private QualityQuery run(String kind, String site, String text, Pattern shape, int length) {
        List<String> runs = shape.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(run -> length == WHOLE || run.length() >= length)
                .toList();
        if (runs.isEmpty()) {
            return plain(kind, site, "");
        }
        String run = one(runs);
        int start = length == WHOLE ? 0 : random.nextInt(run.length() - length + 1);
        return plain(kind, site, length == WHOLE ? run : run.substring(start, start + length));
    }

    private QualityQuery words() {
        String text = one(corpus);
        QualityQuery first = run("words", "corpus", text, HAN, 2 + random.nextInt(2));
        QualityQuery second = run("words", "corpus", text, HAN, 3);
        return first.typed().isEmpty() || second.typed().isEmpty()
                ? first
                : plain("words", "corpus", first.typed() + " " + second.typed());
    }

    private QualityQuery traditional() {
        QualityQuery plain = run("script", "corpus", one(corpus), HAN, 4 + random.nextInt(3));
        String typed = plain.typed().codePoints().mapToObj(Traditional::of).collect(Collectors.joining());
        return new QualityQuery("script", "corpus", typed.equals(plain.typed()) ? "" : typed, plain.meant());
    }

    /** Of a name that no other sounds like. */
    private QualityQuery pinyin(String kind, Map<String, Long> all, UnaryOperator<String> sound) {
        String name = one(random.nextBoolean() ? people : places);
        String typed = sound.apply(name);
        return new QualityQuery(kind, "corpus", all.get(typed) == 1 && name.length() > 2 ? typed : "", name);
    }

    /** One character is another one that sounds alike. */
    private QualityQuery homophone() {
        String name = one(random.nextBoolean() ? people : places);
        if (sounds.get(sound(name)) > 1 || name.length() < 3) {
            return new QualityQuery("homophone", "corpus", "", name);
        }
        int at = random.nextInt(name.length());
        String syllable = Pinyin.of(name.codePointAt(at)).get(0);
        List<String> alike = Pinyin.table()
                .lines()
                .filter(line -> line.startsWith(syllable + " "))
                .flatMapToInt(line -> line.substring(syllable.length() + 1).codePoints())
                .mapToObj(Character::toString)
                .filter(other -> !name.contains(other))
                .toList();
        return new QualityQuery(
                "homophone",
                "corpus",
                alike.isEmpty() ? "" : name.substring(0, at) + one(alike) + name.substring(at + 1),
                name);
    }

    private static String sound(String name) {
        return name.codePoints().mapToObj(c -> Pinyin.of(c).get(0)).collect(Collectors.joining());
    }

    private static String initials(String name) {
        return name.codePoints()
                .mapToObj(c -> Pinyin.of(c).get(0).substring(0, 1))
                .collect(Collectors.joining());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The bodies of the repository's stories without links and front matter. */
    private static List<String> content() {
        try (Stream<Path> files = Files.walk(Path.of("content/places"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : (Iterable<Path>)
                    files.filter(path -> path.toString().endsWith(".md")).sorted()::iterator) {
                String text = Files.readString(file);
                texts.add(text.substring(text.indexOf("\n---\n", 4) + 5)
                        .replaceAll("(?s)```.*?```", "\n")
                        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of {@link Fold}, the other way round. */
    private static final class Traditional {
        private static final Map<String, String> TABLE = new TreeMap<>();

        static {
            IntStream.rangeClosed(0x4e00, 0x9fff)
                    .mapToObj(Character::toString)
                    .filter(one -> !Fold.of(one).equals(one))
                    .forEach(one -> TABLE.putIfAbsent(Fold.of(one), one));
        }

        static String of(int character) {
            String one = Character.toString(character);
            return TABLE.getOrDefault(one, one);
        }
    }
}
