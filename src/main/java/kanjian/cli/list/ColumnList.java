package kanjian.cli.list;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.column.Budget;
import kanjian.column.Freshness;
import kanjian.column.Freshness.Standing;

/** The columns of the site (栏目) with their last update and the days left, or those among them that need one. */
public record ColumnList(List<Freshness> columns) {
    private static final Set<Standing> IN_NEED = Set.of(Standing.BLANK, Standing.STALE, Standing.DUE);
    private static final int STATE = 8;
    private static final int DAY = 12;

    public ColumnList {
        columns = List.copyOf(columns);
    }

    /** Those that are blank, stale or soon to be. */
    public ColumnList inNeed() {
        return new ColumnList(
                columns.stream().filter(one -> IN_NEED.contains(one.standing())).toList());
    }

    /** For the screen; empty when there is none. */
    public String text() {
        return columns.stream().map(ColumnList::lines).collect(Collectors.joining());
    }

    /** For programs. */
    public List<Map<String, Object>> objects() {
        return columns.stream().map(ColumnList::object).toList();
    }

    private static String lines(Freshness one) {
        return Cell.padded(one.standing().chinese(), STATE)
                + Cell.padded(updated(one), DAY)
                + "栏目“" + one.column().name() + "”\n"
                + " ".repeat(STATE) + one.column().at() + "  " + reason(one) + "\n";
    }

    private static String updated(Freshness one) {
        return one.updated().map(LocalDate::toString).orElse("");
    }

    private static String reason(Freshness one) {
        return switch (one.standing()) {
            case BLANK -> "这一栏没有内容";
            case FREE -> one.column().closed().map(why -> "停用：" + why).orElse("没有更新期限");
            case STALE, DUE, FRESH ->
                budget(one) + "更新一次，" + one.daysLeft().map(ColumnList::left).orElse("但没有一条写明日期");
        };
    }

    private static String left(long days) {
        return days < 0 ? "已经过期" + -days + "天" : "还剩" + days + "天";
    }

    private static String budget(Freshness one) {
        return one.column().budget().map(Budget::chinese).orElse("");
    }

    private static Map<String, Object> object(Freshness one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", one.column().at().toString());
        fields.put("title", one.column().name());
        fields.put("state", one.standing().name().toLowerCase(Locale.ROOT));
        fields.put("date", updated(one));
        fields.put("reason", reason(one));
        return fields;
    }
}
