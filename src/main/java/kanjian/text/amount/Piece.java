package kanjian.text.amount;

/** A part of a printed amount that is set in one size: the digits large, the rest small. */
public record Piece(Role role, String text) {
    /** What the piece does in the amount. */
    public enum Role {
        /** Words before the digits: 约, 近, 突破, 同比增长. */
        PREFIX,
        /** The numeral itself, in Arabic or Han digits; for a range both ends with the sign between. */
        DIGITS,
        /** Words after the digits that bound them: 余, 多, 左右, 以上. */
        QUALIFIER,
        /** Multiplier and unit: 亿, 万元, 人次. */
        UNIT
    }
}
