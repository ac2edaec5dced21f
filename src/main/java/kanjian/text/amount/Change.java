package kanjian.text.amount;

/**
 * That a figure tells a change (增减) and not a level; the sign stays apart from the value.
 *
 * @param base the words that name what it is compared with (同比, 较上年), empty when the text does not say
 * @param words the change as printed, base included (同比增长)
 */
public record Change(Direction direction, String base, String words) {
    /** Up or down. */
    public enum Direction {
        UP,
        DOWN
    }

    boolean contradicts(Change other) {
        boolean otherBase = !base.isEmpty() && !other.base.isEmpty() && !base.equals(other.base);
        return direction != other.direction || otherBase;
    }
}
