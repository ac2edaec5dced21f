package kanjian.route;

/** The entry of the main navigation under which each kind of record is found. */
public final class Sections {
    private Sections() {}

    /** @param kind such as {@code station} */
    public static String of(String kind) {
        return switch (kind) {
            case "place" -> "places";
            case "story", "topic" -> "stories";
            case "deputy" -> "deputies";
            case "station" -> "stations";
            case "motion", "oversight" -> "motions";
            case "indicator", "figure" -> "indicators";
            case "source" -> "data";
            default -> "places";
        };
    }
}
