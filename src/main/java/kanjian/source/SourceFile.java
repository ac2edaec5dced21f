package kanjian.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of the content folder, decoded.
 *
 * @param path with '/' from the project's top folder, such as {@code content/places/hanyin/metrics.yaml}
 * @param text its characters, with LF line ends and without a byte order mark
 * @param hash SHA-256 of the bytes, in hexadecimal
 */
public record SourceFile(String path, String text, String hash) {
    static String hashOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
