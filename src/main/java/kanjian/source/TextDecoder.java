package kanjian.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;

/** Turns bytes into characters: UTF-8, or another encoding that is recognised, reported and read all the same. */
final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");
    private static final int SHOWN = 30;

    /** In a text of another encoding bytes that fit UTF-8 are rare; in a damaged UTF-8 text they are nearly all. */
    private static final int MOSTLY = 2;

    private final String path;
    private final Problems problems;

    TextDecoder(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** With LF line ends and without a byte order mark; empty when the bytes are no text. */
    Optional<String> decode(byte[] bytes) {
        return characters(bytes)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .map(text ->
                        text.indexOf('\r') < 0 ? text : LINE_ENDS.matcher(text).replaceAll("\n"));
    }

    private Optional<String> characters(byte[] bytes) {
        Optional<Charset> wide = Utf16Guess.of(bytes);
        if (wide.isPresent()) {
            return otherEncoding(bytes, wide.get(), "UTF-16");
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (hasNul(bytes)) {
            problems.report(Code.TEXT_HAS_NUL, Location.of(path));
            return Optional.empty();
        }
        return utf8.isPresent() ? utf8 : notUtf8(bytes);
    }

    private Optional<String> notUtf8(byte[] bytes) {
        String damaged = new String(bytes, StandardCharsets.UTF_8);
        long lost = damaged.chars().filter(c -> c == Characters.REPLACEMENT).count();
        long kept = damaged.chars().filter(c -> c > 0x7F).count() - lost;
        if (kept > MOSTLY * lost) {
            return Optional.of(damaged); // each lost character is reported where it stands
        }
        if (strictly(bytes, GB18030).filter(TextDecoder::hasHan).isPresent()) {
            return otherEncoding(bytes, GB18030, "GBK/GB18030");
        }
        problems.report(Code.TEXT_UNREADABLE, Location.of(path));
        return Optional.empty();
    }

    private Optional<String> otherEncoding(byte[] bytes, Charset charset, String name) {
        String text = new String(bytes, charset);
        problems.report(Code.TEXT_NOT_UTF8, Location.of(path), name, firstLine(text));
        return Optional.of(text);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The first line that says something, as proof that the encoding was guessed right. */
    private static String firstLine(String text) {
        String line = text.lines()
                .map(each -> each.replace("\uFEFF", "").strip())
                .filter(each -> each.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("");
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return line.substring(0, end);
    }
}
