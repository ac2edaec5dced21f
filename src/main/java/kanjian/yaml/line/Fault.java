package kanjian.yaml.line;

import kanjian.diag.Code;

/**
 * What a rule finds wrong with one line.
 *
 * @param index where in the line, in UTF-16 units from 0
 * @param offender the piece that is wrong
 * @param mended the line as it should read; what is read on with
 * @param shown the line for the cure, unless {@code mended} serves
 */
record Fault(Code code, int index, String offender, String mended, String shown) {
    static Fault mended(Code code, int index, String offender, String mended) {
        return new Fault(code, index, offender, mended, "");
    }

    /** A line for which nothing right can be guessed: it is left out. */
    static Fault dropped(Code code, int index, String offender, String shown) {
        return new Fault(code, index, offender, "", shown);
    }
}
