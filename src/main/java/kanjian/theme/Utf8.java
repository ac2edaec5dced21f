package kanjian.theme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text, or nothing when they are not UTF-8. */
final class Utf8 {
    private Utf8() {}

    static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
