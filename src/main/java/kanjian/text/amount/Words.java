package kanjian.text.amount;

import java.math.BigDecimal;
import kanjian.text.WordTable;
import kanjian.text.amount.Change.Direction;
import kanjian.text.quantity.Bound;

/** The closed word classes of figures: what bounds them, what they change, what stands for a number. */
final class Words {
    /** Words before the numeral. */
    static final WordTable<Bound> BEFORE = new WordTable<Bound>()
            .with(Bound.ABOUT, "约 大约 约为 约有 约占 大概 大致")
            .with(Bound.LESS, "近 将近 接近 不到 不足 未满 不满 未达到 未达 低于 少于 小于 不及")
            .with(Bound.MORE, "超 超过 超过了 超出 逾 突破 突破了 过 过了 多于 高于 大于 已逾 已超 已超过 已突破")
            .with(Bound.AT_LEAST, "至少 最少 不少于 不低于 不小于 不下 不下于 起码")
            .with(Bound.AT_MOST, "至多 最多 不超过 不高于 不多于 不大于 不超 最高不超过")
            .with(Bound.EXACT, "达 达到 达到了 已达 高达 长达 多达 共 共计 合计 总计 累计 共有 仅 只有 整整 足足");

    /** Words after the numeral or its unit. */
    static final WordTable<Bound> AFTER = new WordTable<Bound>()
            .with(Bound.ABOUT, "左右 上下")
            .with(Bound.AT_LEAST, "以上 及以上 或以上")
            .with(Bound.AT_MOST, "以下 及以下 以内 之内 内");

    /** Words between the numeral, its multiplier and its unit. */
    static final WordTable<Bound> BETWEEN =
            new WordTable<Bound>().with(Bound.AT_LEAST, "余 多 有余").with(Bound.ABOUT, "来");

    /** What a change is measured against. */
    static final WordTable<Boolean> BASE = new WordTable<Boolean>()
            .with(
                    true,
                    "同比 环比 较上年 比上年 较去年 比去年 较上年同期 比上年同期 较上年末 比上年末 较去年底 比去年底 较年初 比年初 较上期 较去年同期 比去年同期 同比分别 较同期 比同期 较上月 比上月"
                            + " 较上季度 比上季度 较年初 比年初 较前一年 比前一年 较上一年 比上一年 较基期 比基期 年均 月均 同口径 按可比口径");

    /** The direction of a change. */
    static final WordTable<Direction> DIRECTION = new WordTable<Direction>()
            .with(Direction.UP, "增长 增长了 上升 上升了 提高 提高了 提升 提升了 增加 增加了 上涨 上涨了 扩大 扩大了 增幅 增幅达 多 多了 增 涨 高 高了")
            .with(Direction.DOWN, "下降 下降了 减少 减少了 降低 降低了 回落 回落了 下滑 下滑了 缩短 缩短了 压减 压减了 下跌 下跌了 降 减 少 少了 降幅 降幅达");

    /** Words that are a value by themselves. */
    static final WordTable<Idiom> IDIOMS = new WordTable<Idiom>()
            .with(Idiom.part(1, 2), "一半 半数")
            .with(Idiom.more(1, 2), "过半 过半数 大半 一多半")
            .with(Idiom.WITHOUT_NUMBER, "大部分 绝大部分 大多数 绝大多数 多数 若干")
            .with(Idiom.between(100, 9_999), "成百上千")
            .with(Idiom.between(1_000, 99_999), "成千上万");

    /** The sign between the ends of a range. */
    static final WordTable<Boolean> TO = new WordTable<Boolean>().with(true, "— —— - – ~ ～ － 至 到");

    private Words() {}

    /** What a word stands for. */
    record Idiom(Bound bound, long low, long high, long parts) {
        static final Idiom WITHOUT_NUMBER = new Idiom(Bound.VAGUE, 0, 0, 1);

        static Idiom part(long count, long parts) {
            return new Idiom(Bound.EXACT, count, count, parts);
        }

        static Idiom more(long count, long parts) {
            return new Idiom(Bound.MORE, count, count, parts);
        }

        static Idiom between(long low, long high) {
            return new Idiom(Bound.VAGUE, low, high, 1);
        }

        boolean isFraction() {
            return parts > 1;
        }

        BigDecimal parted() {
            return BigDecimal.valueOf(parts);
        }
    }
}
