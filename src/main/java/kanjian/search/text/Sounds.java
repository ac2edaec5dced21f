package kanjian.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** How names and titles sound: what is typed by ear or in pinyin finds them. */
public final class Sounds {
    /** A name of many characters with two readings each has more than anyone types. */
    private static final int MOST = 8;

    private Sounds() {}

    /** The terms of the sounds of two neighbours, such as {@code ~xiang~tan}, in all their readings. */
    public static void of(int[] letters, Terms.Taker taker) {
        for (int at = 0; at + 1 < letters.length; at++) {
            List<String> next = Pinyin.of(letters[at + 1]);
            Pinyin.of(letters[at])
                    .forEach(one -> next.forEach(other -> taker.take(TermHash.of("~" + one + "~" + other))));
        }
    }

    /** A name in pinyin, in each of its readings, the usual one first; other letters stand for themselves. */
    public static List<String> readings(String name) {
        return spelt(name, syllables -> String.join("", syllables));
    }

    /** The first letters of the syllables of a name, in each of its readings. */
    public static List<String> initials(String name) {
        return spelt(
                name,
                syllables -> String.join(
                        "",
                        syllables.stream()
                                .map(syllable -> syllable.substring(0, 1))
                                .toList()));
    }

    private static List<String> spelt(String name, Function<List<String>, String> spelling) {
        List<List<String>> ways = List.of(List.of());
        for (int letter : Letters.of(name).stream().flatMapToInt(Arrays::stream).toArray()) {
            List<String> known = Pinyin.of(letter);
            List<String> readings = known.isEmpty() ? List.of(Character.toString(letter)) : known;
            List<List<String>> further = new ArrayList<>();
            ways.forEach(way -> readings.forEach(reading ->
                    further.add(Stream.concat(way.stream(), Stream.of(reading)).toList())));
            ways = further.subList(0, Math.min(MOST, further.size()));
        }
        Set<String> spelt = new LinkedHashSet<>();
        ways.forEach(way -> spelt.add(spelling.apply(way)));
        return List.copyOf(spelt);
    }
}
