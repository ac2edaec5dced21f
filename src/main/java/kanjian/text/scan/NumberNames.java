package kanjian.text.scan;

import java.util.Optional;
import kanjian.text.Characters;
import kanjian.text.WordTable;
import kanjian.text.amount.AmountReader;

/** Numbers that are names by their shape: orders, hotline numbers, clock times, ratios, codes, set phrases. */
final class NumberNames {
    private static final WordTable<Reason> SET_PHRASES = new WordTable<Reason>()
            .with(
                    Reason.SET_PHRASE,
                    "三次产业 一二三产业 四个意识 四个自信 四个全面 四个伟大 两个维护 两个确立 两个一百年 三严三实"
                            + " 两学一做 五位一体 一带一路 三重一大 八项规定 六稳六保 两不愁三保障 两代表一委员 三句话不离"
                            + " 四面八方 五湖四海 千家万户 千方百计 千军万马 千头万绪 万众一心 百花齐放 一心一意 七嘴八舌"
                            + " 一五一十 三番五次 五花八门 十全十美 十里八乡 三三两两 千千万万 一清二楚 三言两语 百年大计"
                            + " 一分为二 百年树人 十年树木 一年四季 一点一滴 三头六臂 四通八达 七上八下 九牛一毛 百尺竿头"
                            + " 千载难逢 三心二意 两全其美 三长两短 四平八稳 一举两得 三令五申 一年之计 万分 十分"
                            + " 三分钟热度 百分百 二手");
    private static final String ORDINAL_UNITS = "届号次批期季轮位名个条项款章节类级方产业书记人民中小学副队组号线站季度版阶段";

    private final Characters text;

    /** A name and why it is one. */
    record Named(int end, Reason reason) {}

    NumberNames(Characters text) {
        this.text = text;
    }

    Optional<Named> at(int start) {
        char c = text.at(start);
        if (c == '第') {
            return ordinal(start);
        }
        if (Script.isDigit(c)) {
            return arabic(start);
        }
        return Script.isHanNumeral(c) ? setPhrase(start) : Optional.empty();
    }

    private Optional<Named> setPhrase(int start) {
        int length = SET_PHRASES.lengthAt(text, start);
        return length > 0 ? Optional.of(new Named(start + length, Reason.SET_PHRASE)) : Optional.empty();
    }

    /** 第五届, 第3年; 第一季度 is a period. */
    private Optional<Named> ordinal(int start) {
        int end = start + 1;
        while (Script.isNumeral(text.at(end))) {
            end++;
        }
        if (end == start + 1 || text.startsWith("季度", end)) {
            return Optional.empty();
        }
        boolean unit = ORDINAL_UNITS.indexOf(text.at(end)) >= 0 || text.at(end) == '年';
        return Optional.of(new Named(unit ? end + 1 : end, Reason.ORDINAL));
    }

    private Optional<Named> arabic(int start) {
        int end = start;
        while (Script.isDigit(text.at(end))) {
            end++;
        }
        char next = text.at(end);
        if (":：.".indexOf(next) >= 0) {
            Optional<Named> named = clockOrRatio(start);
            if (named.isPresent()) {
                return named;
            }
        }
        boolean clock = next == '时' && Integer.parseInt("0" + ascii(start, end)) <= 24 && end - start <= 2;
        if (clock) {
            return Optional.of(new Named(end + 1, Reason.CLOCK));
        }
        if (next == '号' && !isDayAfterMonth(start)) {
            return Optional.of(new Named(end + 1, Reason.NUMBERED_NAME));
        }
        return codes(start, end);
    }

    private String ascii(int start, int end) {
        return end - start > 4 ? "9999" : text.words(start, end);
    }

    private boolean isDayAfterMonth(int start) {
        return text.at(start - 1) == '月';
    }

    private Optional<Named> clockOrRatio(int start) {
        int end = start;
        int colons = 0;
        boolean decimals = false;
        while (Script.isDigit(text.at(end)) || ":：.".indexOf(text.at(end)) >= 0 && Script.isDigit(text.at(end + 1))) {
            colons += ":：".indexOf(text.at(end)) >= 0 ? 1 : 0;
            decimals |= text.at(end) == '.';
            end++;
        }
        if (colons == 0) {
            return Optional.empty();
        }
        boolean clock = !decimals && colons <= 2 && Script.isDigit(text.at(end - 2));
        return Optional.of(new Named(end, clock ? Reason.CLOCK : Reason.RATIO));
    }

    /** 5G, 3A级, 0731-55551234, 12345热线, 5栋. */
    private Optional<Named> codes(int start, int end) {
        char next = text.at(end);
        if (Script.isLetter(next) && !AmountReader.isUnit(text, end)) {
            return Optional.of(new Named(new Structure(text).latinEnd(start), Reason.CODE));
        }
        if (next == '-' && Script.isDigit(text.at(end + 1)) && (text.at(start) == '0' || end - start > 4)) {
            return Optional.of(new Named(new Structure(text).latinEnd(start), Reason.CODE));
        }
        if (AmountReader.isServiceNumberAt(text, start)) {
            return Optional.of(new Named(end, Reason.SERVICE_NUMBER));
        }
        boolean address = next == '栋' && (Script.isDigit(text.at(end + 1)) || text.startsWith("单元", end + 2));
        return address ? Optional.of(new Named(end + 1, Reason.NUMBERED_NAME)) : Optional.empty();
    }
}
