package kanjian.picture;

/**
 * A picture in memory.
 *
 * @param argb row by row, eight bits each for alpha, red, green, blue; not changed by anyone
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pixels(int width, int height, int[] argb) {
    Pixels {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels for " + width + "×" + height);
        }
    }
}
