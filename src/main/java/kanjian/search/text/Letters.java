package kanjian.search.text;

import java.util.List;
import java.util.stream.Stream;
import kanjian.text.fold.Fold;

/**
 * The letters of a text: what search compares. Letters, characters and digits of all scripts, folded; blanks, punctuation and all
 * other signs are dropped, so that words are found across them. Only the end of a sentence or of a line parts letters.
 */
public final class Letters {
    private static final int KEPT = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private Letters() {}

    /** The code points of each sentence that has any. */
    public static List<int[]> of(String text) {
        return Stream.of(Fold.of(text).split("[。！？!?；;\n]"))
                .map(sentence -> sentence.codePoints().filter(Letters::isKept).toArray())
                .filter(letters -> letters.length > 0)
                .toList();
    }

    private static boolean isKept(int character) {
        return (KEPT >> Character.getType(character) & 1) != 0;
    }

    /** Letters and digits that are written in runs, of which three in a row are looked up together. */
    static boolean isNarrow(int letter) {
        return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'z';
    }
}
