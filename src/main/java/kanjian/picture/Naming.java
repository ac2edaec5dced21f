package kanjian.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import kanjian.picture.header.Format;

/**
 * Names published pictures: {@code /images/place/stem-width.hash.jpg}, in ASCII whatever the file is called.
 *
 * @param stem what comes before the width
 * @param end what comes behind it: hash and ending
 */
record Naming(String stem, String end) {
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int HASH = 8;
    private static final int LONGEST_STEM = 60;

    /** The hash is that of the original and the recipe, so that a changed picture is never taken from a reader's cache. */
    static Naming of(String path, byte[] original, Format format) {
        String slug = slug(path.substring(path.lastIndexOf('/') + 1));
        return new Naming(
                "/images/" + place(path) + (slug.isEmpty() ? "" : slug + "-"), "." + hash(original) + format.ending());
    }

    String address(int width) {
        return stem + width + end;
    }

    private static String place(String path) {
        String[] parts = path.split("/");
        return parts.length > 3 && parts[1].equals("places") ? parts[2] + "/" : "";
    }

    /** Its ASCII letters and digits; empty when it has none. */
    private static String slug(String name) {
        int dot = name.lastIndexOf('.');
        String bare = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        String others = OTHERS.matcher(bare).replaceAll("-");
        String cut = others.substring(0, Math.min(LONGEST_STEM, others.length()));
        return cut.replaceAll("^-|-$", "");
    }

    private static String hash(byte[] original) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Recipe.NAME.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(original)).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
