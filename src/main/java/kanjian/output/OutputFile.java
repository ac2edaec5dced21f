package kanjian.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * One finished file of the site.
 *
 * @param path from the site's top folder, with '/': segments of lower-case ASCII letters, digits, '.', '_' and '-',
 *     none of them ending with '.', so that every file system takes them and none confuses two of them
 * @param bytes its content, neither copied nor changed by anyone
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record OutputFile(String path, byte[] bytes) {
    private static final Pattern PATH = Pattern.compile("[a-z0-9._-]*[a-z0-9_-](/[a-z0-9._-]*[a-z0-9_-])*");

    public OutputFile {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path of the site: " + path);
        }
    }

    /** A file of text, in UTF-8. */
    public static OutputFile of(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The content as UTF-8 text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
