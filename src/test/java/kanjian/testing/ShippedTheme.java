package kanjian.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.schema.SchemaReader;
import kanjian.source.SourceTree;
import kanjian.theme.Theme;
import kanjian.theme.ThemeReader;

/** The theme that ships with the program, as it lies in this repository. */
public final class ShippedTheme {
    private ShippedTheme() {}

    /** Read anew; a fault in it fails the test that asks. */
    public static Theme read() {
        Problems problems = new Problems();
        SourceTree themes = SourceTree.open(Path.of(""), "themes", problems);
        Theme theme = ThemeReader.read(themes, "kanjian", Optional.empty(), SchemaReader.read(), problems)
                .orElseThrow();
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.sorted().toString());
        }
        return theme;
    }

    /** What a site gets that chooses nothing. */
    public static Map<String, Object> options(Theme theme) {
        return theme.chosen(new Entry(new RecordId("site", "site"), Location.of("content/site.yaml"), Map.of()));
    }
}
