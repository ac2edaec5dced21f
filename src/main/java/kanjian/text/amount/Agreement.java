package kanjian.text.amount;

/** How two printed amounts stand to each other. */
public enum Agreement {
    /** Same value, bound, unit and words. */
    SAME,
    /** Same value, bound and unit in other words: 2500余万元 and 2500多万元. */
    OTHER_WORDING,
    /** Another value, bound, unit or direction: 600件 and 600余件. */
    DIFFERENT
}
