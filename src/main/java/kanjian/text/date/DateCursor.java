package kanjian.text.date;

import java.util.OptionalInt;
import kanjian.text.Characters;

/** A place in a text that moves over words and small numbers. */
final class DateCursor {
    private static final String HAN = "〇一二三四五六七八九十";

    private final Characters text;
    private int at;

    DateCursor(Characters text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    /** Moves over the first of the words that stands here; the order of the words decides. */
    boolean skip(String... words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    boolean isAtNumeral() {
        return digit() >= 0;
    }

    boolean isNext(String... words) {
        int start = at;
        boolean next = skip(words);
        at = start;
        return next;
    }

    /** Moves over a number from 1 to {@code most} in Arabic or Han digits that {@code unit} follows, unit included. */
    OptionalInt number(int most, String unit) {
        int start = at;
        OptionalInt number = number();
        boolean fits = number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= most && skip(unit);
        if (!fits) {
            at = start;
        }
        return fits ? number : OptionalInt.empty();
    }

    /** Moves over 2023年 or 二〇二三年; without 年 when {@code bare}. */
    OptionalInt year(boolean bare) {
        int start = at;
        int year = 0;
        while (at - start < 4 && digit() >= 0 && digit() < 10) {
            year = year * 10 + digit();
            at++;
        }
        boolean fits = at - start == 4 && year >= 1900 && year < 2100 && (bare ? digit() < 0 : skip("年"));
        if (!fits) {
            at = start;
        }
        return fits ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private OptionalInt number() {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < 2 && Character.isDigit(text.at(at))) {
            value = value * 10 + Character.digit(text.at(at), 10);
            at++;
        }
        return at > start ? OptionalInt.of(value) : han();
    }

    private OptionalInt han() {
        int tens = 0;
        int ones = 0;
        int start = at;
        while (at - start < 3 && digit() > 0 && !(digit() < 10 && ones > 0)) {
            if (digit() == 10) {
                tens = Math.max(ones, 1);
                ones = 0;
            } else {
                ones = digit();
            }
            at++;
        }
        return at > start ? OptionalInt.of(tens * 10 + ones) : OptionalInt.empty();
    }

    private int digit() {
        if (at >= text.length()) {
            return -1;
        }
        char c = text.at(at);
        return c >= '0' && c <= '9' ? c - '0' : c == '零' ? 0 : HAN.indexOf(c);
    }
}
