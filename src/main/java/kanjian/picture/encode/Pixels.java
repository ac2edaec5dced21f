package kanjian.picture.encode;

import kanjian.picture.header.Orientation;

/**
 * A picture in memory.
 *
 * @param argb row by row, eight bits each for alpha, red, green, blue; not changed by anyone
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Pixels(int width, int height, int[] argb) {
    public Pixels {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels for " + width + "×" + height);
        }
    }

    /** The same pixels as they must be seen. */
    public Pixels turned(Orientation orientation) {
        if (orientation.equals(Orientation.UPRIGHT)) {
            return this;
        }
        int widthSeen = orientation.swapsSides() ? height : width;
        int heightSeen = orientation.swapsSides() ? width : height;
        int[] turned = new int[argb.length];
        for (int y = 0; y < heightSeen; y++) {
            for (int x = 0; x < widthSeen; x++) {
                turned[y * widthSeen + x] = argb[orientation.source(x, y, width, height)];
            }
        }
        return new Pixels(widthSeen, heightSeen, turned);
    }
}
