package kanjian.words;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.yaml.YamlNode;
import kanjian.yaml.YamlReader;

/** Reads the file of the interface words: groups of keys with one text each. */
public final class WordsReader {
    private WordsReader() {}

    /** @param file as problems name it, such as {@code themes/kanjian/words.yaml} */
    public static Words read(String text, String file, Problems problems) {
        SortedMap<String, Phrase> phrases = new TreeMap<>();
        YamlReader.read(text, file, 1, problems)
                .ifPresent(node -> entries(node, problems)
                        .forEach(group -> entries(group.value(), problems)
                                .forEach(one -> add(phrases, group.key() + "." + one.key(), one, problems))));
        return new Words(phrases);
    }

    private static List<YamlNode.Entry> entries(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries();
        }
        problems.report(Code.WORDS_UNREADABLE, node.at());
        return List.of();
    }

    private static void add(SortedMap<String, Phrase> phrases, String key, YamlNode.Entry entry, Problems problems) {
        if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
            phrases.put(key, Phrase.of(scalar.text()));
        } else {
            problems.report(Code.WORDS_UNREADABLE, entry.value().at());
        }
    }
}
