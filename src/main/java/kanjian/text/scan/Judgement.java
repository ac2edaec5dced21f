package kanjian.text.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kanjian.text.WordTable;
import kanjian.text.quantity.Bound;

/** Decides whether an amount in running text counts something, or only looks as if it did. */
final class Judgement {
    private static final int CLAUSE = 14;

    /** One-character units that small Han numerals form words with: 四方, 两面, 三包. */
    private static final String WORD_FORMING = "方角元分面口包车船层度里路头门道环对担日代回章节段辈字孔眼句队班票";

    private static final Set<String> GROUPS =
            Set.of("客商 群众 企业 代表 干部 党员 职工 员工 村民 居民 市民 农民 师生 学生 教师 游客 观众 家庭 委员 单位 部门 岗位".split(" "));
    private static final WordTable<Boolean> SESSIONS = words("会议 全会 全体会议 代表大会 党代会");
    private static final WordTable<Boolean> PHASES = words("项目 工程");
    private static final WordTable<Boolean> POINTS = words("前 后 以前 以后 之前 之后 行动 规划 计划 攻坚");
    private static final WordTable<Boolean> LEVELLED = words("人大 代表 法院 检察 联动 书记 干部 网络 体系 政府 党 机构 平台 河长 联络");
    private static final WordTable<Boolean> TIME = words("时间");

    /** Each rule names why an amount that meets it counts nothing; the first that is met decides. */
    private static final List<Rule> RULES = List.of(
            new Rule(Reason.NO_UNIT, it -> it.unit().isEmpty() && !it.isHan() && !isFigure(it)),
            new Rule(Reason.RECURRENCE, it -> it.beforeDigits() == '每' && it.isTime()),
            new Rule(Reason.ORDINAL, it -> isSession(it) || isPhase(it)),
            new Rule(Reason.POINT_IN_TIME, Judgement::isPointInTime),
            new Rule(Reason.GRADE, it -> it.isHan() && isGrade(it)),
            new Rule(Reason.SET_PHRASE, it -> it.unit().equals("个") && it.after() == '一' || isOnePerOne(it)),
            new Rule(Reason.ROUND_NAME, Candidate::isBareRound),
            new Rule(Reason.INDEFINITE, it -> isPlainHan(it) && it.digit() == '一' && it.isOne() && !countsOne(it)),
            new Rule(Reason.SET_PHRASE, it -> isPlainHan(it) && !it.isOne() && isWord(it)));

    private record Rule(Reason reason, Predicate<Candidate> test) {}

    private Judgement() {}

    private static WordTable<Boolean> words(String words) {
        return new WordTable<Boolean>().with(true, words);
    }

    /** The reason why the amount counts nothing; empty when it may be a figure. */
    static Optional<Reason> whyNot(Candidate candidate) {
        for (Rule rule : RULES) {
            if (rule.test().test(candidate)) {
                return Optional.of(rule.reason());
            }
        }
        return Optional.empty();
    }

    /** A count needs a unit, or a bound, or a multiplier. */
    static boolean isFigure(Candidate it) {
        boolean plain = !it.unit().isEmpty()
                || it.first().printed().isEmpty()
                || it.first().bound() == Bound.VAGUE
                || it.hasMultiplier();
        return plain || it.isBounded() && (!it.isHan() || it.isAtLeast(10));
    }

    /** Whether the words before the digits are really what they look like: 附近4个村 holds no 近. */
    static boolean leadHolds(Candidate it) {
        if (!it.hasLead()) {
            return true;
        }
        return switch (it.text().at(it.start())) {
            case '近' -> "附最就远邻靠临亲新".indexOf(it.before()) < 0;
            case '过' -> "通经路超不越度渡胜来去访到做看见有得开办走".indexOf(it.before()) < 0 && (it.isMoneyOrShare() || it.isAtLeast(100));
            case '上' -> "以之网线马晚早".indexOf(it.before()) < 0;
            case '高', '多', '少', '小', '低', '大' -> it.found().digits() - it.start() > 1;
            default -> true;
        };
    }

    private static boolean isPlainHan(Candidate it) {
        return it.isHan() && !it.isBounded() && !it.first().isShare();
    }

    /** 每村一名 and 一周时间 count; 一位居民 and 每一位 do not. */
    private static boolean countsOne(Candidate it) {
        return it.isFollowedBy(TIME) || it.beforeDigits() != '每' && it.follows('每', CLAUSE);
    }

    private static boolean isWord(Candidate it) {
        boolean small = !it.isAtLeast(11) && it.first().printed().isPresent();
        String unit = it.unit();
        boolean forming = unit.length() == 1 ? WORD_FORMING.contains(unit) : GROUPS.contains(unit);
        return small && forming;
    }

    /** 十五届人大九次会议: sessions are counted through; 连任三届 counts. */
    private static boolean isSession(Candidate it) {
        if (it.unit().equals("届")) {
            return "任担历满过".indexOf(it.beforeDigits()) < 0;
        }
        return it.unit().equals("次") && it.isFollowedBy(SESSIONS) && it.follows('届', CLAUSE);
    }

    /** 二期工程 is the second phase; 办培训班3期 counts. */
    private static boolean isPhase(Candidate it) {
        return it.unit().equals("期")
                && !it.isBounded()
                && (it.isHan() || it.isFollowedBy(PHASES))
                && "班办刊发共".indexOf(it.beforeDigits()) < 0;
    }

    /** 五年前, 三年行动计划, 每月15日. */
    private static boolean isPointInTime(Candidate it) {
        boolean dayOfMonth = it.unit().equals("日") && it.beforeDigits() == '月';
        return dayOfMonth || it.isTime() && !it.isBounded() && it.isFollowedBy(POINTS);
    }

    /** 三级医院 is a grade, 市县两级法院 counts levels; 二类疫苗 is a class, 八类案件 counts. */
    private static boolean isGrade(Candidate it) {
        if (it.unit().equals("类")) {
            return !it.isAtLeast(4);
        }
        boolean levels = "省市县乡镇村区)）国地、".indexOf(it.before()) >= 0 || it.isFollowedBy(LEVELLED);
        return it.unit().equals("级") && !levels;
    }

    /** 1户1策. */
    private static boolean isOnePerOne(Candidate it) {
        return it.isOne() && it.digit() == '1' && it.after() == '1';
    }
}
