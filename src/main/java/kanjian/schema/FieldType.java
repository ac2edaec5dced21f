package kanjian.schema;

import java.util.Locale;

/** What a field may hold, with the Chinese words that tell staff so. */
public enum FieldType {
    TEXT("一行文字"),
    PROSE("一段文字"),
    SLUG("小写字母、数字和连字符"),
    PERIOD("日期"),
    AMOUNT("照报道写的数值"),
    REF("另一条记录的编号"),
    ANY("“类别:编号”"),
    ACTOR("谁做的"),
    CHOICE("规定的几个词之一"),
    FLAG("是或否"),
    WHOLE("整数"),
    GROUP("下一级的几项");

    private final String chinese;

    FieldType(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    static FieldType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
