package kanjian.text.fold;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One form for all writings of the same words (归一), to compare and to look up, never to show. In this order: readings that a
 * machine has set behind a character are dropped, the text is put into Unicode's form NFKC (which makes full-width signs narrow),
 * then into lower case, traditional characters become simplified ones, and the commas that group the digits of a number are dropped.
 * Blanks stay: where they mean nothing the caller drops them.
 *
 * <p>The rule is meant to be written again in other languages; its examples are the file {@code text/fold.tsv} of the tests.
 */
public final class Fold {
    /** The reading of a character: 體(ti). Letters in brackets that are no reading look otherwise: （APP）, (2). */
    private static final Pattern READING = Pattern.compile("(\\p{IsHan})\\([a-z]{1,6}\\) ?");

    private static final Pattern GROUPING = Pattern.compile("([0-9]),(?=[0-9]{3}(?![0-9]))");

    private Fold() {}

    public static String of(String text) {
        String plain = Normalizer.normalize(withoutReadings(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return GROUPING.matcher(SimplifiedCharacters.of(plain)).replaceAll("$1");
    }

    /** Only the first and the fourth step: readings dropped, characters simplified, signs and case as they are. */
    public static String simplified(String text) {
        return SimplifiedCharacters.of(withoutReadings(text));
    }

    /** The table of the fourth step for other languages: two lines of equal length, traditional characters and simplified ones. */
    public static String table() {
        return SimplifiedCharacters.table();
    }

    private static String withoutReadings(String text) {
        return READING.matcher(text).replaceAll("$1");
    }
}
