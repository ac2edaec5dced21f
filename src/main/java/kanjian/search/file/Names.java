package kanjian.search.file;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kanjian.search.text.Sounds;
import kanjian.text.Json;

/** The names of things (名称表) with their sounds, a file for each letter with which one is read. */
final class Names {
    /** Nobody spells out a longer beginning. */
    private static final int SPELT = 16;

    private Names() {}

    /**
     * A name of a page.
     *
     * @param spelt in pinyin, in each of its readings
     * @param initials of the syllables, in each of its readings
     */
    private record Name(String text, Subject subject, List<String> spelt, List<String> initials) {
        static Name of(String text, Subject subject) {
            String beginning =
                    text.codePoints().limit(SPELT).mapToObj(Character::toString).collect(Collectors.joining());
            return new Name(text, subject, Sounds.readings(beginning), Sounds.initials(beginning));
        }

        List<Object> row() {
            return List.of(text, subject.address(), subject.kind(), spelt, initials);
        }
    }

    /** Letter to file. */
    static SortedMap<String, Hashed> files(Iterable<Subject> subjects) {
        Comparator<Name> order = Comparator.comparing(
                        (Name name) -> name.spelt().get(0))
                .thenComparing(Name::text)
                .thenComparing(name -> name.subject().address());
        SortedMap<String, TreeSet<Name>> letters = new TreeMap<>();
        subjects.forEach(subject -> subject.names().stream()
                .map(text -> Name.of(text, subject))
                .forEach(name -> name.initials().stream()
                        .map(Names::letter)
                        .forEach(letter -> letters.computeIfAbsent(letter, first -> new TreeSet<>(order))
                                .add(name))));
        SortedMap<String, Hashed> files = new TreeMap<>();
        letters.forEach((letter, names) -> files.put(
                letter,
                Hashed.of(
                        "e/" + letter,
                        "json",
                        Json.inline(names.stream().map(Name::row).toList()))));
        return files;
    }

    /** 0 for all that is no letter. */
    private static String letter(String initials) {
        return initials.matches("[a-z].*") ? initials.substring(0, 1) : "0";
    }
}
