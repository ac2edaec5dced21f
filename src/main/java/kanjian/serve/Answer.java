package kanjian.serve;

import java.nio.charset.StandardCharsets;
import kanjian.hosting.MediaType;

/** What a browser gets: the status of HTTP, the media type, the content. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Answer(int status, String type, byte[] bytes) {
    /** @param path by whose end the media type is known */
    static Answer of(int status, String path, byte[] bytes) {
        return new Answer(status, MediaType.of(path).name(), bytes);
    }

    static Answer text(int status, String sentence) {
        return of(status, "answer.txt", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
