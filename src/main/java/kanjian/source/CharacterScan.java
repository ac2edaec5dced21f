package kanjian.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;

/** Looks at each character of a text for what no one would write on purpose. */
final class CharacterScan {
    private static final int MAX_LINE = 200_000;

    /** A file full of rubbish need not be listed in full. */
    private static final int MAX_REPORTS = 100;

    /** UTF-8 read as Latin-1 or Windows-1252, GBK rubbish, and UTF-8 read as GBK. */
    private static final Pattern GARBLED = Pattern.compile("锟斤拷|烫烫烫|屯屯屯|\uFFFD+"
            + "|ï¿½|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€."
            + "|(?:[\u00E3-\u00E9][\u0080-\u00BF\u0152-\u0178\u2013-\u20AC]{2}){2,20}"
            + "|[锛銆鈥][^\n]{0,40}[锛銆鈥]");

    /** The Han characters with which the garbled texts above begin. */
    private static final String GARBLED_STARTS = "锟烫屯锛銆鈥";

    private static final String CONFLICT_START = "<<<<<<< ";
    private static final String CONFLICT_END = ">>>>>>> ";

    private final String path;
    private final Problems problems;
    private int reports;
    private boolean inConflict;

    CharacterScan(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    void scan(String text) {
        int number = 1;
        for (int start = 0; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                scanLine(text.substring(start, end), number);
            }
            start = end + 1;
        }
    }

    private void scanLine(String line, int number) {
        if (line.length() > MAX_LINE && line.codePointCount(0, line.length()) > MAX_LINE) {
            report(Code.LINE_TOO_LONG, Location.of(path, number, 0), String.valueOf(MAX_LINE));
            return;
        }
        conflict(line, number);
        if (isPlain(line)) {
            return;
        }
        characters(line, number);
        Matcher garbled = GARBLED.matcher(line);
        while (garbled.find()) {
            report(Code.TEXT_GARBLED, at(line, number, garbled.start()), garbled.group());
        }
    }

    /** One report for each conflict; an end without a start is a conflict half tidied up. */
    private void conflict(String line, int number) {
        boolean start = line.startsWith(CONFLICT_START);
        boolean end = line.startsWith(CONFLICT_END);
        if (start || end && !inConflict) {
            report(Code.CONFLICT_MARK, Location.of(path, number, 1), line.substring(0, 7));
        }
        inConflict = start || inConflict && !end;
    }

    /** Most lines hold nothing but ASCII, Han characters and their punctuation; for these one quick look is enough. */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean common = c >= ' ' && c < 0x7F
                    || c >= 0x3000 && c < 0xA000
                    || c >= 0xFF01 && c < 0xFF60
                    || c >= 0x2010 && c < 0x2028
                    || c == '\t';
            if (!common || GARBLED_STARTS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void characters(String line, int number) {
        int before = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(before)) {
            int character = line.codePointAt(i);
            if (Characters.isPrivate(character)) {
                report(Code.PRIVATE_CHARACTER, at(line, number, i), Characters.named(character));
            } else if (Characters.isInvisible(character) && !joinsEmoji(character, before)) {
                report(Code.INVISIBLE_CHARACTER, at(line, number, i), Characters.named(character));
            }
            before = character;
        }
    }

    private static boolean joinsEmoji(int character, int before) {
        return character == Characters.ZERO_WIDTH_JOINER && Characters.isEmoji(before)
                || character >= 0xE0020 && character <= 0xE007F; // the letters in flags of regions
    }

    private Location at(String line, int number, int index) {
        return Location.of(path, number, line.codePointCount(0, index) + 1);
    }

    private void report(Code code, Location at, String arg) {
        if (reports++ < MAX_REPORTS) {
            problems.report(code, at, arg);
        }
    }
}
