package kanjian.search.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kanjian.output.OutputFile;

/**
 * A file of the index that never changes, since its name holds a hash of its content.
 *
 * @param hash eight hexadecimal digits
 */
record Hashed(String hash, OutputFile file) {
    private static final String FOLDER = "search/i/";

    /** @param name what stands before the hash, such as {@code x/12} */
    static Hashed of(String name, String ending, byte[] bytes) {
        String hash = hash(bytes);
        return new Hashed(hash, new OutputFile(FOLDER + name + "." + hash + "." + ending, bytes));
    }

    static Hashed of(String name, String ending, String text) {
        return of(name, ending, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(whole, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
