package kanjian.markdown.write;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import kanjian.markdown.text.CjkCharacters;

/** What kind of address a link leads to, judged as a browser would read it, whatever it is disguised as. */
enum Destination {
    /** http, https, mailto, tel. */
    OUTWARD,
    /** A relative path, an anchor, or one of the site's own schemes. */
    OWN,
    UNSAFE;

    private static final Set<String> OUTWARD_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final int DEEPEST_ENCODING = 5;

    /**
     * Judges an address.
     *
     * @param address with Markdown's escapes decoded
     * @param ownSchemes in lower case
     */
    static Destination of(String address, Set<String> ownSchemes) {
        String bare = bare(address);
        int colon = bare.indexOf(':');
        if (colon < 0 || IntStream.range(0, colon).anyMatch(i -> "/?#".indexOf(bare.charAt(i)) >= 0)) {
            return leavesTheSite(bare) ? UNSAFE : OWN;
        }
        String scheme = bare.substring(0, colon);
        if (!address.regionMatches(true, 0, scheme + ":", 0, colon + 1)) {
            return UNSAFE;
        }
        if (OUTWARD_SCHEMES.contains(scheme)) {
            return OUTWARD;
        }
        return ownSchemes.contains(scheme) ? OWN : UNSAFE;
    }

    /** {@code //host/} and what browsers take for it. */
    private static boolean leavesTheSite(String bare) {
        return bare.length() > 1 && isSlash(bare.charAt(0)) && isSlash(bare.charAt(1));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /** Entities and per cent signs decoded as often as they were encoded, blanks and invisible characters dropped, in lower case. */
    private static String bare(String address) {
        String decoded = address;
        for (int i = 0; i < DEEPEST_ENCODING; i++) {
            String next = withoutPercent(Escape.withoutEntities(visible(decoded)));
            if (next.equals(decoded)) {
                break;
            }
            decoded = next;
        }
        return visible(decoded).toLowerCase(Locale.ROOT);
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && !CjkCharacters.isWhitespace(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.LINE_SEPARATOR
                        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Bytes beyond ASCII become some character beyond ASCII, which no scheme holds. */
    private static String withoutPercent(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int high = text.charAt(i) == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (low >= 0) {
                out.append((char) (high * 16 + low));
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
