package kanjian.lock.rule;

import java.time.LocalDate;
import kanjian.lock.Part;

/** A correction as staff may write it into a record. */
final class Correction {
    private Correction() {}

    static String written(LocalDate day, Part part, String old, String now) {
        String which = part == Part.VALUE ? "" : ", part: " + part.word();
        return "corrections: [{date: " + day + which + ", old: " + quoted(old) + ", new: " + quoted(now)
                + ", reason: 为什么改}]";
    }

    /** Only what YAML would read as something else is put in quotation marks. */
    private static String quoted(String text) {
        boolean isPlain = text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-/.~—％%".indexOf(c) >= 0)
                && !text.startsWith("-")
                && !text.startsWith("%");
        return isPlain ? text : "'" + text.replace("'", "''") + "'";
    }
}
