package kanjian.prose.chart;

/** The words of a text that look like figures and are none. */
@FunctionalInterface
public interface Excused {
    /** Whether such words stand in the title so that they cover the stretch. */
    boolean cover(String title, int from, int to);
}
