package kanjian.picture.header;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture that every browser shows; told by the first bytes, since a name says anything. */
@SuppressWarnings("ImmutableEnumChecker") // made here and handed to nobody
public enum Format {
    JPEG("JPEG", List.of(".jpg", ".jpeg"), new int[] {0xFF, 0xD8, 0xFF}),
    PNG("PNG", List.of(".png"), new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private final String words;
    private final List<String> endings;
    private final int[] start;

    Format(String words, List<String> endings, int[] start) {
        this.words = words;
        this.endings = endings;
        this.start = start;
    }

    public static Optional<Format> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** What staff call it, which is also the name of its reader and writer. */
    public String words() {
        return words;
    }

    /** The ending of a published file, with its dot. */
    public String ending() {
        return endings.get(0);
    }

    public boolean isEndingOf(String path) {
        return endings.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
    }
}
