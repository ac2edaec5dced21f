package kanjian.text.segment;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.text.date.Anchor;
import kanjian.text.scan.FigureScanner;
import kanjian.text.scan.Finding;

/**
 * Where a line of a heading may break (断行): between words, never inside a known word, a name, a figure or a date. Where the words
 * are not known it rather leaves characters together than part them.
 */
public final class WordBreaks {
    /** So short a text fits any line. */
    private static final int SHORT = 6;

    /** A figure or a date longer than this may break at its joints, or it would leave a narrow page. */
    private static final int HELD = 9;

    private static final Pattern JOINT = Pattern.compile("(?<=[至到、，—～])");

    /** A run of Chinese characters, of opening marks, of other marks and blanks, or of anything else. */
    private static final Pattern RUN = Pattern.compile(
            "(?<han>\\p{IsHan}+)|(?<open>[\\p{Ps}\\p{Pi}]+)|(?<close>[\\p{P}\\s]+)|(?<other>[^\\p{IsHan}\\p{P}\\s]+)");

    private final Lexicon lexicon;

    private WordBreaks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param names words beside the shipped ones, such as people and places */
    public static WordBreaks with(Collection<String> names) {
        return new WordBreaks(new Lexicon(names));
    }

    /** The text in the pieces that a line should keep whole; together they are the text. A short text is one piece. */
    public List<String> pieces(String text) {
        if (text.codePointCount(0, text.length()) <= SHORT) {
            return List.of(text);
        }
        Pieces pieces = new Pieces();
        int done = 0;
        for (Finding held : FigureScanner.scan(text, Anchor.unknown())) {
            loose(text.substring(done, held.at().offset()), pieces);
            Stream.of(held.words().length() <= HELD ? new String[] {held.words()} : JOINT.split(held.words()))
                    .forEach(pieces::add);
            done = held.end();
        }
        loose(text.substring(done), pieces);
        return pieces.all();
    }

    private void loose(String text, Pieces pieces) {
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            if (runs.group("han") != null) {
                words(runs.group(), pieces);
            } else if (runs.group("open") != null) {
                pieces.lead(runs.group());
            } else if (runs.group("close") != null) {
                pieces.close(runs.group());
            } else {
                pieces.add(runs.group());
            }
        }
    }

    /** Characters between the known words stay together. */
    private void words(String run, Pieces pieces) {
        StringBuilder unknown = new StringBuilder();
        for (String word : lexicon.words(run)) {
            if (word.length() == 1) {
                unknown.append(word);
            } else {
                pieces.addUnknown(unknown.toString());
                unknown.setLength(0);
                pieces.add(word);
            }
        }
        pieces.addUnknown(unknown.toString());
    }
}
