package kanjian.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One saying of the site with gaps (空) such as {@code {count}}, cut where they stand so that it is said fast. */
public final class Phrase {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    /** Text and the name of a gap by turns; text first and last. */
    private final List<String> pieces;

    private final Set<String> gaps;

    private Phrase(List<String> pieces, Set<String> gaps) {
        this.pieces = List.copyOf(pieces);
        this.gaps = Set.copyOf(gaps);
    }

    public static Phrase of(String text) {
        List<String> pieces = new ArrayList<>();
        Set<String> gaps = new TreeSet<>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            pieces.add(text.substring(from, gap.start()));
            pieces.add(gap.group(1));
            gaps.add(gap.group(1));
            from = gap.end();
        }
        pieces.add(text.substring(from));
        return new Phrase(pieces, gaps);
    }

    public Set<String> gaps() {
        return gaps;
    }

    /** @param filling what stands in a gap, by its name */
    public String say(UnaryOperator<String> filling) {
        return say(UnaryOperator.identity(), filling);
    }

    /**
     * The phrase for a place where text is written otherwise than it reads, such as HTML.
     *
     * @param writing for the text between the gaps; what fills them is written already
     */
    public String say(UnaryOperator<String> writing, UnaryOperator<String> filling) {
        if (gaps.isEmpty()) {
            return writing.apply(pieces.get(0));
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            said.append((i % 2 == 0 ? writing : filling).apply(pieces.get(i)));
        }
        return said.toString();
    }

    /** As it stands in the file. */
    @Override
    public String toString() {
        return say(gap -> "{" + gap + "}");
    }
}
