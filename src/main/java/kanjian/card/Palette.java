package kanjian.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The few colours of a card: each ink, and its steps to the paper at the edges of letters, so that a small file will do; from any thread. */
final class Palette {
    private static final int STEPS = 24;

    private final List<Integer> colours = new ArrayList<>();
    private final Map<Integer, Integer> nearest = new ConcurrentHashMap<>();

    Palette() {
        for (Ink ink : Ink.values()) {
            for (int step = 1; step <= STEPS; step++) {
                colours.add(mix(Ink.PAPER.rgb(), ink.rgb(), step));
            }
        }
    }

    private static int mix(int paper, int ink, int step) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = paper >> shift & 0xFF;
            int to = ink >> shift & 0xFF;
            mixed = mixed << 8 | from + (to - from) * step / STEPS;
        }
        return mixed;
    }

    /** Puts the nearest of the few colours in the place of each. */
    void apply(int[] rgb) {
        int last = 0;
        int lastNearest = nearest(0);
        for (int i = 0; i < rgb.length; i++) {
            if (rgb[i] != last) {
                last = rgb[i];
                lastNearest = nearest.computeIfAbsent(last, this::nearest);
            }
            rgb[i] = lastNearest;
        }
    }

    private int nearest(int rgb) {
        int best = colours.get(0);
        for (int colour : colours) {
            if (distance(colour, rgb) < distance(best, rgb)) {
                best = colour;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int apart = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += apart * apart;
        }
        return sum;
    }
}
