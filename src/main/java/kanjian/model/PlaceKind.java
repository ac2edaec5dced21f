package kanjian.model;

/** The level of a division (级别), highest first. */
public enum PlaceKind {
    PROVINCE("省"),
    PREFECTURE("市州"),
    COUNTY("县市区"),
    TOWNSHIP("乡镇街道"),
    VILLAGE("村社区"),
    ZONE("园区");

    private final String chinese;

    PlaceKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
