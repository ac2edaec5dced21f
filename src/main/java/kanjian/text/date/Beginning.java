package kanjian.text.date;

import kanjian.text.CharacterSet;
import kanjian.text.Characters;
import kanjian.text.Openings;

/** A quick look whether words of time can begin at a place, so that other prose costs little. */
final class Beginning {
    private static final String DIGITS = "0123456789零〇一二三四五六七八九十";
    private static final CharacterSet NUMERALS = CharacterSet.of(DIGITS);
    private static final CharacterSet SPAN = CharacterSet.of("至到—–-~～－");

    private static final Openings WORDS = new Openings()
            .with("今年 今天 今日 去年 明年 同年 多年 前年 前不 截至 截止 近日 近年 近期 近些 近几 近段 上半 上年 上月 上个 上一 下半 下年 年初")
            .with("本年 本月 当年 当前 昨天 昨日 目前 日前 不久 长期 过去")
            .with("前头近第", DIGITS);

    private Beginning() {}

    /** False only where no words of time begin. */
    static boolean isPossible(Characters text, int start) {
        char c = text.at(start);
        return NUMERALS.has(c)
                ? isBeforeDateUnit(text, start) || text.startsWith("一直", start)
                : WORDS.has(c, text.at(start + 1));
    }

    /** 2023年, 9月, 1—9月, 三季度, 2023-11-06. */
    private static boolean isBeforeDateUnit(Characters text, int start) {
        int end = numeralEnd(text, start);
        char next = text.at(end);
        if (next == '年' || next == '月' || next == '季') {
            return true;
        }
        if (SPAN.has(next)) {
            char unit = text.at(numeralEnd(text, end + 1));
            return unit == '年' || unit == '月' || next == '-' && end - start == 4;
        }
        return end - start == 4 && (next == '/' || next == '.');
    }

    private static int numeralEnd(Characters text, int start) {
        int end = start;
        while (NUMERALS.has(text.at(end))) {
            end++;
        }
        return end;
    }
}
