package kanjian.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 by its mark, or by where its zero bytes lie. */
final class Utf16Guess {
    private Utf16Guess() {}

    /** Empty when the bytes are not UTF-16. */
    static Optional<Charset> of(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return mark == 0xFEFF ? Optional.of(StandardCharsets.UTF_16BE) : byZeros(bytes);
    }

    /** Line ends, blanks and colons have one zero byte each, always on the same side; few Han characters have one. */
    private static Optional<Charset> byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (bytes.length % 2 != 0 || zeros[0] + zeros[1] < bytes.length / 40 + 1) {
            return Optional.empty();
        }
        if (zeros[1] > 4 * zeros[0]) {
            return plausible(bytes, StandardCharsets.UTF_16LE);
        }
        return zeros[0] > 4 * zeros[1] ? plausible(bytes, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> plausible(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        boolean odd = text.codePoints().anyMatch(c -> c == 0 || c == Characters.REPLACEMENT || !Character.isDefined(c));
        return odd ? Optional.empty() : Optional.of(charset);
    }
}
