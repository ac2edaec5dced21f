package kanjian.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kanjian.model.Site;
import kanjian.testing.FileTree;
import kanjian.testing.RealSite;

/** The tables of the real site's open data, and what lies beside them. */
final class OpenTables {
    static final ObjectMapper JSON = new ObjectMapper();
    static final FileTree FILES = RealSite.get().files();
    static final Site SITE = RealSite.get().site();

    /** Every table but those of single indicators, by its path without ending. */
    static List<String> tables() {
        return FILES.files().keySet().stream()
                .filter(path -> path.matches("(?:data|places/[a-z0-9-]+/data)/[a-z-]+\\.csv"))
                .map(path -> path.substring(0, path.length() - ".csv".length()))
                .toList();
    }

    static JsonNode json(String path) {
        try {
            return JSON.readTree(FILES.text(path));
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }

    static String name(String table) {
        return table.substring(table.lastIndexOf('/') + 1);
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private OpenTables() {}
}
