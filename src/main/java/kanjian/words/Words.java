package kanjian.words;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kanjian.text.Spelling;

/** The interface words (界面用语) of a theme by key, such as {@code list.page}. */
public final class Words {
    /** For when pages are planned for their addresses alone: each word is its key. */
    public static final Words KEYS = new Words(new TreeMap<>());

    private final SortedMap<String, Phrase> phrases;

    public Words(SortedMap<String, Phrase> phrases) {
        this.phrases = Collections.unmodifiableSortedMap(new TreeMap<>(phrases));
    }

    /** These words, and those of the parent that are not among them. */
    public Words over(Words parent) {
        SortedMap<String, Phrase> all = new TreeMap<>(parent.phrases);
        all.putAll(phrases);
        return new Words(all);
    }

    /**
     * What a page says where the program makes it.
     *
     * @param fillings of the gaps, in the order in which the wording names them
     */
    public String say(Wording wording, Object... fillings) {
        Phrase phrase = phrases.get(wording.key());
        if (phrase == null) {
            return wording.key();
        }
        if (fillings.length != wording.gaps().size()) {
            throw new IllegalArgumentException(wording + " takes " + wording.gaps());
        }
        return phrase.say(gap -> String.valueOf(fillings[wording.gaps().indexOf(gap)]));
    }

    public Optional<Phrase> phrase(String key) {
        return Optional.ofNullable(phrases.get(key));
    }

    public Set<String> keys() {
        return phrases.keySet();
    }

    /** The names of all gaps. */
    public SortedSet<String> gaps() {
        SortedSet<String> gaps = new TreeSet<>();
        phrases.values().forEach(phrase -> gaps.addAll(phrase.gaps()));
        return gaps;
    }

    /** The key that was probably meant: spelt nearly so, or the only one of that name in another group. */
    public Optional<String> nearest(String key) {
        return Spelling.nearest(key, phrases.keySet()).or(() -> sameName(key));
    }

    private Optional<String> sameName(String key) {
        String name = key.substring(key.indexOf('.') + 1);
        List<String> same = phrases.keySet().stream()
                .filter(one -> one.endsWith("." + name))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
