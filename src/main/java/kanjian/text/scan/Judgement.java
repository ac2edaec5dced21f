package kanjian.text.scan;

import java.util.Optional;
import kanjian.text.amount.AmountReader;
import kanjian.text.amount.AmountReader.Found;
import kanjian.text.amount.Bound;
import kanjian.text.amount.Quantity;

/** Decides whether an amount in running text counts something, or only looks as if it did. */
final class Judgement {
    private static final String UNSAFE = "方角元分面口包车船层度里路头门道环对担日代回章节段辈字孔眼句队班票";
    private static final int CLAUSE = 14;

    private final String text;

    Judgement(String text) {
        this.text = text;
    }

    private char charAt(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : '\0';
    }

    /** Whether the words before the digits are really what they look like: 附近4个村 holds no 近. */
    boolean leadHolds(int start, Found found) {
        if (found.digits() == start) {
            return true;
        }
        char lead = charAt(start);
        char before = charAt(start - 1);
        return switch (lead) {
            case '近' -> "附最就远邻靠临亲新".indexOf(before) < 0;
            case '过' -> "通经路超不越度渡胜来去访到做看见有得开办走".indexOf(before) < 0 && isLarge(found);
            case '上' -> "以之网线马晚早".indexOf(before) < 0;
            case '高', '多', '少', '小', '低', '大' -> found.digits() - start > 1;
            default -> true;
        };
    }

    private static boolean isLarge(Found found) {
        Quantity first = found.amount().first();
        return first.isShare()
                || first.unit().equals("元")
                || first.printed().orElseThrow().intValue() >= 100;
    }

    boolean isFigureWithin(Optional<Found> found, int end) {
        return found.filter(amount -> amount.end() == end && (isMeasured(amount) || isBounded(amount)))
                .isPresent();
    }

    private static boolean isMeasured(Found found) {
        Quantity first = found.amount().first();
        return first.isShare() || first.unit().equals("元") || first.unit().equals("pp");
    }

    private static boolean isBounded(Found found) {
        return found.amount().first().bound() != Bound.EXACT
                || found.amount().change().isPresent();
    }

    /** A count needs a unit, or a bound, or a multiplier. */
    boolean isFigure(Found found) {
        Quantity first = found.amount().first();
        if (!first.unit().isEmpty() || first.printed().isEmpty()) {
            return true;
        }
        boolean han = Script.isHanNumeral(charAt(found.digits()));
        boolean several = first.bound() == Bound.VAGUE;
        return several || isBounded(found) && (!han || isAtLeast(first, 10)) || hasMultiplier(found);
    }

    private static boolean isAtLeast(Quantity quantity, int least) {
        return quantity.printed().filter(value -> value.intValue() >= least).isPresent();
    }

    private boolean hasMultiplier(Found found) {
        return "万亿".indexOf(charAt(found.end() - 1)) >= 0;
    }

    /** The reason why the amount counts nothing; empty when it may be a figure. */
    Optional<Reason> whyNot(int start, Found found) {
        Quantity first = found.amount().first();
        String unit = first.unit();
        boolean han = Script.isHanNumeral(charAt(found.digits()));
        if (unit.isEmpty() && !han && !isFigure(found)) {
            return Optional.of(Reason.NO_UNIT);
        }
        if (charAt(found.digits() - 1) == '每' && AmountReader.isTime(unit)) {
            return Optional.of(Reason.RECURRENCE);
        }
        if (isSession(found, unit) || isPhase(found, unit, han)) {
            return Optional.of(Reason.ORDINAL);
        }
        if (isPointInTime(found, unit)) {
            return Optional.of(Reason.POINT_IN_TIME);
        }
        if (han && (unit.equals("级") || unit.equals("类")) && isGrade(start, found)) {
            return Optional.of(Reason.GRADE);
        }
        if (unit.equals("个") && charAt(found.end()) == '一' || isOnePerOne(found)) {
            return Optional.of(Reason.SET_PHRASE);
        }
        if (isRoundName(start, found, first)) {
            return Optional.of(Reason.ROUND_NAME);
        }
        return han && !isBounded(found) ? whyNotInHan(found, first) : Optional.empty();
    }

    /** 万名代表下基层, 亿元以上项目: the round number is a name unless 近 stands before it or 余 behind. */
    private boolean isRoundName(int start, Found found, Quantity first) {
        boolean bare = "百千万亿".indexOf(charAt(found.digits())) >= 0 && !first.isShare();
        return bare
                && found.digits() == start
                && !Script.isHanNumeral(charAt(start + 1))
                && "余多来".indexOf(charAt(start + 1)) < 0;
    }

    private Optional<Reason> whyNotInHan(Found found, Quantity first) {
        char digit = charAt(found.digits());
        if (digit == '一'
                && first.printed().filter(java.math.BigDecimal.ONE::equals).isPresent()) {
            return countsOne(found) ? Optional.empty() : Optional.of(Reason.INDEFINITE);
        }
        boolean small = !isAtLeast(first, 11) && first.printed().isPresent();
        boolean unsafe = first.unit().length() == 1 && UNSAFE.contains(first.unit())
                || first.unit().length() > 1 && isNoun(first);
        return small && unsafe && !first.isShare() ? Optional.of(Reason.SET_PHRASE) : Optional.empty();
    }

    private static boolean isNoun(Quantity quantity) {
        return "客商 群众 企业 代表 干部 党员 职工 员工 村民 居民 市民 农民 师生 学生 教师 游客 观众 家庭 委员 单位 部门 岗位".contains(quantity.unit());
    }

    /** 每村一名 and 一周时间 count; 一位居民 does not. */
    private boolean countsOne(Found found) {
        if (text.startsWith("时间", found.end())) {
            return true;
        }
        for (int place = found.digits() - 1; place > found.digits() - CLAUSE && isWord(charAt(place)); place--) {
            if (charAt(place) == '每') {
                return place < found.digits() - 1;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** 十五届人大九次会议: sessions are counted through; 连任三届 counts. */
    private boolean isSession(Found found, String unit) {
        if (unit.equals("届")) {
            return "任担历满过".indexOf(charAt(found.digits() - 1)) < 0;
        }
        return unit.equals("次")
                && (text.startsWith("会议", found.end())
                        || text.startsWith("全", found.end())
                        || text.startsWith("党代会", found.end()))
                && text.lastIndexOf('届', found.digits()) >= Math.max(0, found.digits() - CLAUSE);
    }

    /** 二期工程 is the second phase; 办培训班3期 counts. */
    private boolean isPhase(Found found, String unit, boolean han) {
        return unit.equals("期")
                && !isBounded(found)
                && (han || text.startsWith("项目", found.end()) || text.startsWith("工程", found.end()))
                && "班办刊发共".indexOf(charAt(found.digits() - 1)) < 0;
    }

    /** 五年前, 三年行动计划. */
    private boolean isPointInTime(Found found, String unit) {
        boolean time = unit.equals("年") || unit.equals("天") || unit.equals("月") || unit.equals("小时");
        boolean dayOfMonth = unit.equals("日") && charAt(found.digits() - 1) == '月';
        return dayOfMonth
                || time
                        && (charAt(found.end()) == '前' && charAt(found.end() + 1) != '期'
                                || charAt(found.end()) == '后'
                                || text.startsWith("以后", found.end())
                                || text.startsWith("之后", found.end())
                                || text.startsWith("行动", found.end())
                                || text.startsWith("规划", found.end())
                                || text.startsWith("计划", found.end())
                                || text.startsWith("攻坚", found.end()));
    }

    /** 三级医院 is a grade; 市县两级法院 counts levels. */
    private boolean isGrade(int start, Found found) {
        if (found.amount().first().unit().equals("类")) {
            return !isAtLeast(found.amount().first(), 4);
        }
        boolean levels = "省市县乡镇村区)）国地、".indexOf(charAt(start - 1)) >= 0;
        return !levels
                && java.util.stream.Stream.of(
                                "人大", "代表", "法院", "检察", "联动", "书记", "干部", "网络", "体系", "政府", "党", "机构", "平台", "河长", "联络")
                        .noneMatch(noun -> text.startsWith(noun, found.end()));
    }

    /** 1户1策. */
    private boolean isOnePerOne(Found found) {
        boolean one = found.amount()
                .first()
                .printed()
                .filter(java.math.BigDecimal.ONE::equals)
                .isPresent();
        char next = charAt(found.end());
        return one && found.digits() >= 0 && charAt(found.digits()) == next && next == '1';
    }

    /** A name reaches to its unit. */
    int nameEnd(Found found) {
        return found.end();
    }
}
