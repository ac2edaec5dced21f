package kanjian.text.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words that are known (词表): frequent ones, the terms of the field, and names; and how a run of characters falls into them. */
final class Lexicon {
    private static final Set<String> SHIPPED = new HashSet<>();

    static {
        Stream.of("/kanjian/words.txt", "/kanjian/terms.txt")
                .flatMap(file -> Stream.of(read(file).split("[ \n]+")))
                .forEach(SHIPPED::add);
    }

    private final Set<String> words;
    private final int longest;

    Lexicon(Collection<String> names) {
        words = new HashSet<>(SHIPPED);
        words.addAll(names);
        longest = words.stream().mapToInt(String::length).max().orElse(1);
    }

    private static String read(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of a run, each the longest that fits: read from the front and from the back, and of both readings the one with
     * fewer words, then with fewer single characters, else the one from the back, which is right more often in Chinese.
     */
    List<String> words(String run) {
        List<String> forward = forward(run);
        List<String> backward = backward(run);
        return forward.size() < backward.size()
                        || forward.size() == backward.size() && singles(forward) < singles(backward)
                ? forward
                : backward;
    }

    private static long singles(List<String> words) {
        return words.stream().filter(word -> word.length() == 1).count();
    }

    private List<String> forward(String run) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < run.length(); at += found.get(found.size() - 1).length()) {
            int end = Math.min(run.length(), at + longest);
            while (end > at + 1 && !words.contains(run.substring(at, end))) {
                end--;
            }
            found.add(run.substring(at, end));
        }
        return found;
    }

    private List<String> backward(String run) {
        List<String> found = new ArrayList<>();
        for (int end = run.length(); end > 0; end -= found.get(found.size() - 1).length()) {
            int at = Math.max(0, end - longest);
            while (at < end - 1 && !words.contains(run.substring(at, end))) {
                at++;
            }
            found.add(run.substring(at, end));
        }
        Collections.reverse(found);
        return found;
    }
}
