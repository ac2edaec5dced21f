package kanjian.prose;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows a relative path, as a link writes it, from a file of the content. */
final class RelativePath {
    private RelativePath() {}

    /** The path from the project's top folder, which is never left. */
    static String from(String file, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (file.substring(0, file.lastIndexOf('/') + 1) + relative).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
