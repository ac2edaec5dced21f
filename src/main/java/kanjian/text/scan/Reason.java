package kanjian.text.scan;

/** Why a number is no figure. */
public enum Reason {
    TITLE("书名号里的文件或作品名"),
    QUOTED_NAME("引号里的名称"),
    SET_PHRASE("固定说法"),
    ORDINAL("次序，不是数量"),
    CODE("编号或型号"),
    NUMBERED_NAME("带号的名称"),
    SERVICE_NUMBER("服务电话号码"),
    CLOCK("钟点"),
    RATIO("比例或比分"),
    GRADE("等级或类别名称"),
    POINT_IN_TIME("时间点或计划的年限"),
    RECURRENCE("多久一次，不是数量"),
    INDEFINITE("“一”只起介绍作用，没有计数"),
    ROUND_NAME("百、千、万作修饰，没有计数"),
    NO_UNIT("没有单位");

    private final String chinese;

    Reason(String chinese) {
        this.chinese = chinese;
    }

    /** The reason for staff and readers. */
    public String chinese() {
        return chinese;
    }
}
