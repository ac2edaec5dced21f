package kanjian.text;

import java.lang.Character.UnicodeScript;

/** The length of a text as Chinese editors count it (字数): each Han character and each Latin word or number is one. */
public final class WordCount {
    private WordCount() {}

    public static int of(String text) {
        int count = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            boolean han = isHan(codePoint);
            boolean letter = !han && (Character.isLetterOrDigit(codePoint) || inWord && isJoint(text, at));
            if (han || letter && !inWord) {
                count++;
            }
            inWord = letter;
        }
        return count;
    }

    private static boolean isHan(int codePoint) {
        return codePoint >= 0x2E80 && UnicodeScript.of(codePoint) == UnicodeScript.HAN && Character.isLetter(codePoint)
                || codePoint == '〇';
    }

    /** A point or comma inside 1,234.5, an apostrophe or hyphen inside a word. */
    private static boolean isJoint(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return ".,'-".indexOf(text.charAt(at)) >= 0 && next < 0x2E80 && Character.isLetterOrDigit(next);
    }
}
