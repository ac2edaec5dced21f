package kanjian.render;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.theme.Theme;
import kanjian.words.Phrase;
import kanjian.words.Wording;
import kanjian.words.Words;
import kanjian.words.WordsReader;

/** The interface words of a theme, held against every place that asks for one: each is there, and its gaps are those that are filled. */
public final class ThemeWords {
    private final Words words;
    private final Problems problems;

    private ThemeWords(Words words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    /**
     * The words of the theme, each in the saying of the theme nearest to it. Reports what is missing at the template's line, or at
     * the file of words for what the program asks for.
     */
    public static Words read(Theme theme, Problems problems) {
        if (theme.words().isEmpty()) {
            Location at = Location.of(theme.path() + "/" + Theme.WORDS);
            problems.report(Code.TEMPLATE_MISSING, at, Theme.WORDS);
            return Words.KEYS;
        }
        Problems slips = new Problems();
        Words words = theme.words().stream()
                .map(file -> WordsReader.read(file.text(), file.path(), slips))
                .reduce((own, parent) -> own.over(parent))
                .orElseThrow();
        problems.addAll(slips.sorted());
        if (!slips.hasErrors()) { // what could not be read would be missed everywhere
            new ThemeWords(words, problems).check(theme);
        }
        return words;
    }

    private void check(Theme theme) {
        Location file = Location.of(theme.words().get(0).path());
        for (Wording wording : Wording.values()) {
            check(wording.key(), wording.gaps(), file);
        }
        Stream.concat(theme.templates().values().stream(), theme.inherited().values().stream())
                .distinct()
                .forEach(template -> WordCall.in(template.text())
                        .forEach(call -> check(
                                call.key(), call.gaps(), Location.of(template.path(), call.line(), call.column()))));
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
