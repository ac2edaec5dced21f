package kanjian.page;

import java.util.List;

/**
 * A share or a change that this site worked out again (本站复算), or why it did not.
 *
 * @param formula such as 179÷216＝82.87%; empty when not worked out
 * @param result the share with one decimal; empty when not worked out
 * @param verdict 四舍五入一致, 截断, 轧差 or 不符; empty when the source prints no share
 * @param reason why it is not worked out (不计算); empty when it is
 * @param from the figures that it is worked out from
 */
public record ReckoningView(String formula, String result, String verdict, String reason, List<Link> from) {
    public ReckoningView {
        from = List.copyOf(from);
    }

    public boolean isComputed() {
        return reason.isEmpty();
    }
}
