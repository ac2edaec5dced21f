package kanjian.text.quantity;

/** How the true value lies to the printed one (概数): 余 is at least, 近 is less, 约 is about. */
public enum Bound {
    EXACT("="),
    AT_LEAST(">="),
    MORE(">"),
    AT_MOST("<="),
    LESS("<"),
    ABOUT("~"),
    RANGE("range"),
    VAGUE("vague");

    private final String symbol;

    Bound(String symbol) {
        this.symbol = symbol;
    }

    /** The sign used in data files and on the command line. */
    public String symbol() {
        return symbol;
    }

    boolean isFromBelow() {
        return this == AT_LEAST || this == MORE;
    }

    boolean isFromAbove() {
        return this == AT_MOST || this == LESS;
    }

    /** Whether the true value may lie on either side of what is printed. */
    boolean isLoose() {
        return this == ABOUT || this == VAGUE;
    }
}
