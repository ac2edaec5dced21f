package kanjian.text.quantity;

import java.util.Set;

/** Units that measure and do not count: money, shares, lengths, areas, weights, times. */
public final class Measures {
    private static final Set<String> ALL = Set.of(
            "元",
            "%",
            "pp",
            "×",
            "fraction",
            "成",
            "亩",
            "公顷",
            "平方米",
            "平方公里",
            "立方米",
            "公里",
            "米",
            "吨",
            "吨标煤",
            "千瓦时",
            "年",
            "个月",
            "天",
            "日");

    private Measures() {}

    public static boolean has(String unit) {
        return ALL.contains(unit);
    }
}
