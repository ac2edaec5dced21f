package kanjian.prose.number;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Value;

/** The words of one story that are no figures: those of its own list {@code excused}, and those of the catalogue (不算数字的词). */
public final class Excuses {
    private final List<Value.Text> own = new ArrayList<>();
    private final List<String> catalogue;
    private final Set<Value.Text> used = new HashSet<>();

    /** @param catalogue words that are excused in every story */
    Excuses(Entry story, List<String> catalogue) {
        this.catalogue = catalogue;
        story.groups("excused").forEach(one -> {
            if (one.fields().get("text") instanceof Value.Text words) {
                own.add(words);
            }
        });
    }

    /** Whether words that are excused stand in the text so that they cover the stretch. */
    public boolean cover(String text, int from, int to) {
        List<Value.Text> covering = own.stream()
                .filter(words -> covers(words.text(), text, from, to))
                .toList();
        used.addAll(covering);
        return !covering.isEmpty() || catalogue.stream().anyMatch(words -> covers(words, text, from, to));
    }

    /** The words stand in a name that holds a number (“五个一”), which is no figure anyway: a reason does no harm there. */
    void meet(String name) {
        own.stream().filter(words -> name.contains(words.text())).forEach(used::add);
    }

    private static boolean covers(String words, String text, int from, int to) {
        for (int start = Math.max(0, to - words.length()); start <= from; start++) {
            if (text.startsWith(words, start)) {
                return true;
            }
        }
        return false;
    }

    void reportUnused(Problems problems) {
        own.stream()
                .filter(words -> !used.contains(words))
                .forEach(words -> problems.report(Code.EXCUSE_UNUSED, words.at(), words.text()));
    }
}
