package kanjian.text;

/** A text as characters, for readers that go through it by offsets and look beyond its ends, where there is only NUL. */
public final class Characters {
    private final char[] all;

    public Characters(String text) {
        all = text.toCharArray();
    }

    public int length() {
        return all.length;
    }

    /** The character at an offset; NUL before the first and behind the last. */
    public char at(int place) {
        return place >= 0 && place < all.length ? all[place] : '\0';
    }

    /** Whether the word stands at {@code start}. */
    public boolean startsWith(String word, int start) {
        if (start > all.length - word.length()) {
            return false;
        }
        for (int place = 0; place < word.length(); place++) {
            if (all[start + place] != word.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word stands at {@code start} and fills the place until before {@code end}. */
    public boolean isWord(String word, int start, int end) {
        return word.length() == end - start && startsWith(word, start);
    }

    /** The words from {@code start} until before {@code end}. */
    public String words(int start, int end) {
        return new String(all, start, end - start);
    }

    /** How many code points stand from {@code start} until before {@code end}. */
    public int codePoints(int start, int end) {
        int count = end - start;
        for (int place = start; place < end; place++) {
            // the second half of a pair counts nothing
            count -= all[place] >> 10 == Character.MIN_LOW_SURROGATE >> 10 ? 1 : 0;
        }
        return count;
    }
}
