package kanjian.text.date;

/** A quick look whether words of time can begin at a place, so that other prose costs little. */
final class Beginning {
    private static final boolean[] NUMERALS = set("0123456789零〇一二三四五六七八九十");
    private static final String SPAN = "至到—–-~～－";

    private Beginning() {}

    private static boolean[] set(String characters) {
        var set = new boolean[Character.MAX_VALUE + 1];
        characters.chars().forEach(c -> set[c] = true);
        return set;
    }

    /** False only where no words of time begin. */
    static boolean isPossible(String text, int start) {
        char c = charAt(text, start);
        if (isNumeral(c)) {
            return isBeforeDateUnit(text, start) || text.startsWith("一直", start);
        }
        char next = charAt(text, start + 1);
        return switch (c) {
            case '今' -> "年天日".indexOf(next) >= 0;
            case '去', '明', '同', '多' -> next == '年';
            case '前' -> next == '年' || next == '不' || isNumeral(next);
            case '头' -> isNumeral(next);
            case '截' -> next == '至' || next == '止';
            case '近' -> "日年期些几段".indexOf(next) >= 0 || isNumeral(next);
            case '上' -> "半年月个一".indexOf(next) >= 0;
            case '下' -> next == '半' || next == '年';
            case '年' -> next == '初';
            case '本' -> next == '年' || next == '月';
            case '当' -> next == '年' || next == '前';
            case '昨' -> next == '天' || next == '日';
            case '目', '日' -> next == '前';
            case '不' -> next == '久';
            case '长' -> next == '期';
            case '过' -> next == '去';
            case '第' -> isNumeral(next);
            default -> false;
        };
    }

    /** 2023年, 9月, 1—9月, 三季度, 2023-11-06. */
    private static boolean isBeforeDateUnit(String text, int start) {
        int end = numeralEnd(text, start);
        char next = charAt(text, end);
        if ("年月季".indexOf(next) >= 0) {
            return true;
        }
        boolean iso = end - start == 4 && "-/.".indexOf(next) >= 0;
        boolean span = SPAN.indexOf(next) >= 0 && "年月".indexOf(charAt(text, numeralEnd(text, end + 1))) >= 0;
        return iso || span;
    }

    private static int numeralEnd(String text, int start) {
        int end = start;
        while (isNumeral(charAt(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(char c) {
        return NUMERALS[c];
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
