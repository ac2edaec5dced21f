package kanjian.dataset;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON files. */
final class JsonObject {
    private JsonObject() {}

    /** @param parts keys and values by turns, which keep their order */
    static Map<String, Object> of(Object... parts) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            object.put((String) parts[i], parts[i + 1]);
        }
        return object;
    }
}
