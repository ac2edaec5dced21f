package kanjian.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kanjian.schema.Field;
import kanjian.text.date.Period;
import kanjian.yaml.YamlNode;

/** How staff can mend a value that does not fit its field, in Chinese. */
final class Cures {
    private static final String HOW_DATES_ARE_WRITTEN =
            "写成 2023-11-06；只知道月份写 2023-11；一段时间写 2023-01/2023-09；年份不明写 XXXX-10-20";
    private static final Pattern DATE_OF_PEOPLE =
            Pattern.compile("(\\d{4}) ?[-年./] ?(\\d{1,2}) ?(?:[-月./] ?(?:(\\d{1,2}) ?[日号]?)?)?");

    private Cures() {}

    static String ofType(Field field) {
        return switch (field.type()) {
            case GROUP -> "分行写，每行一项，可以写：" + names(field);
            case ANY -> "写成“类别:编号”，例如 story:new-well；类别见 ./kanjian schema";
            default -> "去掉方括号、花括号和前面的减号，只写" + field.type().chinese();
        };
    }

    private static String names(Field group) {
        return group.fields().stream().map(Field::chinese).collect(Collectors.joining("、"));
    }

    /** @param node what stands where a list should */
    static String ofList(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                ? "写成 [" + scalar.text() + "]；几个就写 [甲, 乙]"
                : "每组的第一行前面加“- ”，其余各行再空两格对齐";
    }

    static String ofEmpty(Field field) {
        String fill = "写上" + field.type().chinese();
        if (field.mayBeUnknown()) {
            return fill + "；不知道的写 {unknown: 未载, reason: 为什么不知道}";
        }
        return field.required() ? fill : fill + "；用不上就删去";
    }

    /** The date as it should read, where people write it in another way; else how dates are written. */
    static String ofDate(String written) {
        Matcher date = DATE_OF_PEOPLE.matcher(written);
        if (date.matches()) {
            String iso = date.group(1) + two(date.group(2)) + (date.group(3) == null ? "" : two(date.group(3)));
            if (Period.read(iso).isPresent()) {
                return "改成 " + iso;
            }
        }
        return HOW_DATES_ARE_WRITTEN;
    }

    private static String two(String digits) {
        return String.format(Locale.ROOT, "-%02d", Integer.parseInt(digits));
    }
}
