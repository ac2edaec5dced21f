package kanjian.render;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.words.Phrase;
import kanjian.words.Wording;
import kanjian.words.Words;
import kanjian.words.WordsReader;

/** The interface words of a theme, held against every place that asks for one: each is there, and its gaps are those that are filled. */
public final class ThemeWords {
    static final String FILE = "words.yaml";

    private final Words words;
    private final Problems problems;

    private ThemeWords(Words words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    /** Reports what is missing at the template's line, or at the file of words for what the program asks for. */
    public static Words read(Theme theme, Problems problems) {
        String file = theme.path() + "/" + FILE;
        String text = theme.templates().get(FILE);
        if (text == null) {
            problems.report(Code.TEMPLATE_MISSING, Location.of(file), FILE);
            return Words.KEYS;
        }
        Problems slips = new Problems();
        Words words = WordsReader.read(text, file, slips);
        problems.addAll(slips.sorted());
        if (!slips.hasErrors()) { // what could not be read would be missed everywhere
            new ThemeWords(words, problems).check(theme, Location.of(file));
        }
        return words;
    }

    private void check(Theme theme, Location file) {
        for (Wording wording : Wording.values()) {
            check(wording.key(), wording.gaps(), file);
        }
        theme.templates().forEach((name, text) -> {
            if (name.endsWith(".html")) {
                WordCall.in(text)
                        .forEach(call -> check(
                                call.key(),
                                call.gaps(),
                                Location.of(theme.path() + "/" + name, call.line(), call.column())));
            }
        });
    }

    private void check(String key, Collection<String> given, Location at) {
        Optional<Phrase> phrase = words.phrase(key);
        if (phrase.isEmpty()) {
            String near = words.nearest(key).map(one -> "多半是“" + one + "”；").orElse("");
            problems.report(Code.WORD_MISSING, at, key, near);
            return;
        }
        Set<String> gaps = phrase.get().gaps();
        if (!gaps.equals(Set.copyOf(given))) {
            problems.report(
                    Code.WORD_GAPS_DIFFER,
                    at,
                    key,
                    named(gaps),
                    named(given),
                    phrase.get().toString());
        }
    }

    private static String named(Collection<String> gaps) {
        return new TreeSet<>(gaps).stream().map(gap -> "{" + gap + "}").collect(Collectors.joining(" ", "[", "]"));
    }
}
