package kanjian.search.text;

/** Where on a page words stand; the later, the more they tell of it. */
public enum Zone {
    BODY,
    HEADING,
    TITLE,
    /** The title of a page whose subject is called so. */
    NAME;

    /** @param outer the zone in which the element begins */
    static Zone of(String element, Zone outer) {
        return switch (element) {
            case "h1" -> TITLE;
            case "h2", "h3", "h4" -> HEADING;
            default -> outer;
        };
    }
}
