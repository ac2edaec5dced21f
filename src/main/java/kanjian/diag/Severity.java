package kanjian.diag;

/** How grave a problem is. An error keeps the old site; a warning is published and told; a hint is told. */
public enum Severity {
    ERROR("错误", "error"),
    WARNING("提醒", "warning"),
    HINT("说明", "note");

    private final String chinese;
    private final String english;

    Severity(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    /** The word that continuous-integration services use: error, warning, note. */
    public String english() {
        return english;
    }
}
