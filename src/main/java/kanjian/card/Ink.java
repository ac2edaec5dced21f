package kanjian.card;

import java.awt.Color;

/** The colours of a card: those of the site by daylight. */
enum Ink {
    PAPER(0xfdfcfa),
    /** Text. */
    INK(0x1f1b17),
    /** What stands beside. */
    SOFT(0x5b544b),
    /** Cinnabar (朱砂): the corners, and the words that bound a figure. */
    ZHU(0xa5301c),
    /** Azurite (石青): the squares. */
    QING(0x1b5a86),
    LINE(0xdcd6cb);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    Color colour() {
        return new Color(rgb);
    }

    int rgb() {
        return rgb;
    }
}
