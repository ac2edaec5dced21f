package kanjian.text;

/** One part of a printed figure, in the order of the source. */
public record Piece(Role role, String text) {
    /** What the part does: 约 before, the digits, 余 after them, the unit. */
    public enum Role {
        PREFIX,
        DIGITS,
        QUALIFIER,
        UNIT
    }
}
