package kanjian.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kanjian.text.Json;

/**
 * The JSON Schema (2020-12) of a record file, by which editors help staff as they type. Every key may be written in English or Chinese,
 * as in the files themselves.
 */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String RECORD = "record";

    private final JsonSchemaValues values;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchema(Schema schema) {
        values = new JsonSchemaValues(schema);
    }

    /** The schema of a file of this kind: a list of records, one record, or a Markdown file's front matter. */
    public static String of(Kind kind, Schema schema) {
        return Json.of(new JsonSchema(schema).file(kind));
    }

    private Map<String, Object> file(Kind kind) {
        boolean isList = !kind.single() && kind.scope() != Kind.Scope.MARKDOWN;
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("$schema", DIALECT);
        file.put("title", kind.chinese());
        file.put("description", isList ? "每条记录的第一行前面加“- ”" : "每行写一项：名称、冒号、空格、内容");
        if (isList) {
            file.put("type", "array");
            file.put("items", reference(RECORD));
        } else {
            file.put("$ref", pointer(RECORD));
        }
        definitions.put(JsonSchemaValues.UNKNOWN, values.unknown());
        define(RECORD, kind.fields());
        file.put("$defs", definitions);
        return file;
    }

    /** Defines an object with these fields, and all that lies below them. */
    private void define(String name, List<Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> keys = new ArrayList<>();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!fields.isEmpty()) { // an empty list is no schema
            object.put("allOf", keys);
        }
        object.put("additionalProperties", false);
        definitions.put(name, object);
        for (Field field : fields) {
            String value = name + "." + field.name();
            if (field.type() == FieldType.GROUP) {
                define(value + "-item", field.fields());
            }
            definitions.put(value, values.of(field, pointer(value + "-item")));
            properties.put(field.name(), key(field, value, "；键名也可以写“" + field.chinese() + "”"));
            properties.put(field.chinese(), key(field, value, "；键名也可以写 " + field.name()));
            keys.add(JsonSchemaValues.eitherKey(field.name(), field.chinese(), field.required()));
        }
    }

    private Map<String, Object> key(Field field, String value, String alias) {
        Map<String, Object> key = reference(value);
        key.put("title", field.chinese());
        key.put("description", values.describe(field) + alias);
        return key;
    }

    private static Map<String, Object> reference(String definition) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", pointer(definition));
        return reference;
    }

    private static String pointer(String definition) {
        return "#/$defs/" + definition;
    }
}
