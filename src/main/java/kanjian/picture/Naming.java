package kanjian.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names published pictures: {@code /images/place/stem.hash.jpg}, in ASCII whatever the file is called. */
final class Naming {
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int HASH = 8;
    private static final int LONGEST_STEM = 60;

    private Naming() {}

    /** The hash is that of the original and the recipe, so that a changed picture is never taken from a reader's cache. */
    static String address(String path, byte[] original, Format format) {
        String stem = stem(path.substring(path.lastIndexOf('/') + 1));
        return "/images/" + place(path) + (stem.isEmpty() ? "" : stem + ".") + hash(original) + format.ending();
    }

    private static String place(String path) {
        String[] parts = path.split("/");
        return parts.length > 3 && parts[1].equals("places") ? parts[2] + "/" : "";
    }

    /** Its ASCII letters and digits; empty when it has none. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        String bare = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        String slug = OTHERS.matcher(bare).replaceAll("-");
        String cut = slug.substring(0, Math.min(LONGEST_STEM, slug.length()));
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
