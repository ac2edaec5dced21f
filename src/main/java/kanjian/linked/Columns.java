package kanjian.linked;

import java.util.Map;
import java.util.stream.Collectors;
import kanjian.model.Entry;

/** The columns of the site (栏目) by the section of its main navigation, as the settings describe them. */
final class Columns {
    /** The column of pages that belong to no section. */
    private static final String REST = "site";

    private final Map<String, Column> bySection;

    /** One column, as the page tags describe it. */
    record Column(String name, String description, String keywords, String type) {
        private static final Column NONE = new Column("", "", "", "");

        private static Column of(Entry group) {
            return new Column(
                    group.text("name").orElse(""),
                    group.text("description").orElse(""),
                    String.join(",", group.texts("keywords")),
                    group.text("type").orElse(""));
        }
    }

    Columns(Entry settings) {
        bySection = settings.parts("columns").stream()
                .filter(Columns::isWhole)
                .collect(Collectors.toMap(
                        group -> group.text("section").orElse(""), Column::of, (first, second) -> first));
    }

    /** Whether it describes all of its section, and not a part of it that has its own freshness. */
    private static boolean isWhole(Entry group) {
        return group.references("topics").isEmpty()
                && group.references("places").isEmpty();
    }

    /** @param section empty for pages that belong to none */
    Column of(String section) {
        return bySection.getOrDefault(section.isEmpty() ? REST : section, Column.NONE);
    }
}
