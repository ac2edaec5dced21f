package kanjian.text.quantity;

/** How a printed share stands to what its part and its whole give (复算结论). */
public enum ShareVerdict {
    /** Rounded half up at the last printed digit. */
    ROUNDED("四舍五入一致"),
    /** Cut off behind the last printed digit. */
    CUT("截断"),
    /** One unit of the last digit off, so that the printed column sums to exactly 100 (轧差). */
    BALANCED("轧差"),
    /** None of these. */
    DIFFERENT("不符");

    private final String chinese;

    ShareVerdict(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
