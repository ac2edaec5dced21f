package kanjian.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;

/** The rules for names of files and folders: each must mean the same one file on Linux, macOS and Windows. */
final class FileNames {
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    /** Windows refuses the first eight; the last two break addresses. */
    private static final String REFUSED = "\\:*?\"<>|#%";

    private FileNames() {}

    static void check(List<String> paths, Problems problems) {
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            String twin = seen.putIfAbsent(folded(path), path);
            if (twin != null) {
                problems.report(Code.FILE_NAMES_ALIKE, Location.of(path), twin);
            }
            checkNames(path, problems);
        }
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static void checkNames(String path, Problems problems) {
        for (String name : path.split("/")) {
            if (RESERVED.matcher(name).matches()) {
                problems.report(Code.FILE_NAME_RESERVED, Location.of(path), name);
            }
            oddity(name)
                    .ifPresent(odd -> problems.report(Code.FILE_NAME_ODD, Location.of(path), Characters.named(odd)));
        }
    }

    private static OptionalInt oddity(String name) {
        OptionalInt odd = name.codePoints().filter(FileNames::isOdd).findFirst();
        int last = name.codePointBefore(name.length());
        boolean badEnd = last == '.' || Character.isSpaceChar(last);
        boolean badStart = Character.isSpaceChar(name.codePointAt(0));
        if (odd.isEmpty() && (badEnd || badStart)) {
            return OptionalInt.of(badEnd ? last : name.codePointAt(0));
        }
        return odd;
    }

    private static boolean isOdd(int character) {
        return REFUSED.indexOf(character) >= 0
                || character == Characters.REPLACEMENT
                || Characters.isInvisible(character)
                || Characters.isPrivate(character);
    }
}
