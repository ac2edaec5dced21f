package kanjian.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.model.Unknown;
import kanjian.testing.Golden;
import kanjian.text.date.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors get say what the reader says, by the word of a validator of another maker. */
class JsonSchemaTest {
    private static final Path CONTENT = Path.of("content");
    private static final Schema SCHEMA = SchemaReader.read();
    private static final Schema AGAIN = SchemaReader.read();
    private static final JsonSchemaFactory DIALECT = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final com.networknt.schema.JsonSchema META = DIALECT.getSchema(SchemaLocation.of(SchemaId.V202012));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Map<String, com.networknt.schema.JsonSchema> SCHEMAS = new TreeMap<>();

    static Stream<String> kinds() {
        return SCHEMA.kinds().stream().map(Kind::name);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CONTENT)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(yaml|md)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void schemaOfEveryKindIsASchemaAndTheSameEachTime(String kind) throws IOException {
        String text = JsonSchema.of(SCHEMA.kind(kind), SCHEMA);
        assertThat(META.validate(JSON.readTree(text))).isEmpty();
        assertThat(JsonSchema.of(AGAIN.kind(kind), AGAIN)).isEqualTo(text);
    }

    @Test
    void validatorKnowsABrokenSchema() throws IOException {
        assertThat(META.validate(JSON.readTree("{\"type\": \"strin\"}"))).isNotEmpty();
    }

    @Test
    void schemaIsAsRecorded() {
        Golden.verify(
                Path.of("src/test/resources/schema/link.schema.json"), JsonSchema.of(SCHEMA.kind("link"), SCHEMA));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void contentKeepsTheSchema(Path file) throws IOException {
        assertThat(faults(kindOf(file), YAML.readTree(head(file)))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "link  | - {id: a, name: 名, actor: congress, from: 甲, to: 乙, text: 文}",
                "link  | - {编号: a, 名称: 名, 谁促成: org:a, 一方: 甲, 另一方: 2023, 内容: 文, 原文: 一段}",
                "link  | - {id: 12, name: 名, actor: deputy:x/a, from: 甲, to: 乙, text: 文, quote: [一, 二], figures: [x/a]}",
                "link  | - {id: a, name: 名, actor: zone, from: 甲, to: 乙, text: 文, as_of: {unknown: 未载, reason: 因}}",
                "link  | - {id: a, name: 名, actor: zone, from: 甲, to: 乙, text: 文, 截至: {未知: 待核, 原因: 因}}",
                "place | {kind: 县市区, code: '430321', summary: 简}",
                "place | {级别: county, 代码: 430321, 简介: 简, hosts: [a, b]}",
                "enterprise | - {id: a, name: 名, 隐名: 是, business: 做砖, text: 文}",
            })
    void whatTheReaderTakesIsRight(String kind, String yaml) throws IOException {
        assertThat(faults(kind, YAML.readTree(yaml))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "link  | {id: a, name: 名, actor: congress, from: 甲, to: 乙, text: 文} | type",
                "link  | - {id: a, name: 名, actor: congress, from: 甲, text: 文} | oneOf",
                "link  | - {id: a, name: 名, 名称: 名, actor: congress, from: 甲, to: 乙, text: 文} | oneOf",
                "link  | - {id: a, note: 一, 说明: 二, name: 名, actor: zone, from: 甲, to: 乙, text: 文} | not",
                "link  | - {id: a, nane: 名, name: 名, actor: congress, from: 甲, to: 乙, text: 文} | additionalProperties",
                "link  | - {id: A_b, name: 名, actor: congress, from: 甲, to: 乙, text: 文} | pattern",
                "link  | - {id: a, name: '', actor: congress, from: 甲, to: 乙, text: 文} | pattern",
                "link  | - {id: a, name: 名, actor: mayor, from: 甲, to: 乙, text: 文} | enum",
                "link  | - {id: a, name: 名, actor: nobody:a, from: 甲, to: 乙, text: 文} | pattern",
                "link  | - {id: a, name: 名, actor: zone, from: 甲, to: 乙, text: 文, figures: a} | type",
                "link  | - {id: a, name: 名, actor: zone, from: 甲, to: 乙, text: 文, as_of: 2023-13} | pattern",
                "link  | - {id: a, name: 名, actor: zone, from: 甲, to: 乙, text: 文, as_of: 2023年} | pattern",
                "link  | - {id: a, name: 名, actor: zone, from: 甲, to: 乙, text: 文, as_of: {unknown: 不详, reason: 因}} | enum",
                "link  | - {id: a, name: 名, actor: zone, from: 甲, to: 乙, text: 文, as_of: {unknown: 未载}} | oneOf",
                "link  | - {id: a, name: 名, actor: zone, from: 甲, to: {unknown: 未载, reason: 因}, text: 文} | type",
                "place | {kind: 大县, summary: 简} | enum",
                "place | {kind: county, code: '43', summary: 简} | pattern",
            })
    void whatTheReaderRefusesIsWrong(String kind, String yaml, String keyword) throws IOException {
        assertThat(faults(kind, YAML.readTree(yaml)))
                .extracting(ValidationMessage::getType)
                .contains(keyword);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023",
                "2023-11",
                "2023-11-06",
                "XXXX-10",
                "XXXX-10-20",
                "2023-01/2023-09",
                "../2023-09-30",
                "2022-01/..",
                "0000",
                "XXXX",
                "2023-1",
                "2023-00",
                "2023-11-32",
                "2023/",
                "/2023",
                "../..",
                "2023-01/2023-09/2023",
                ""
            })
    void shapesOfDatesAreThoseOfTheReader(String date) {
        String record = "{\"kind\": \"county\", \"summary\": \"简\", \"as_of\": \"%s\"}".formatted(date);
        assertThat(isRight("place", record)).isEqualTo(Period.read(date).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void waysOfNotKnowingAreThoseOfTheModel(Unknown.Word word) {
        String record =
                "{\"kind\": \"county\", \"summary\": \"简\", \"as_of\": {\"unknown\": \"%s\", \"reason\": \"因\"}}";
        assertThat(isRight("place", record.formatted(word.chinese()))).isTrue();
    }

    private static boolean isRight(String kind, String json) {
        try {
            return faults(kind, JSON.readTree(json)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<ValidationMessage> faults(String kind, JsonNode file) {
        return SCHEMAS.computeIfAbsent(kind, name -> DIALECT.getSchema(JsonSchema.of(SCHEMA.kind(name), SCHEMA)))
                .validate(file);
    }

    /** The kind whose records a file holds, by its place in the tree. */
    private static String kindOf(Path file) {
        String path = CONTENT.relativize(file).toString().replace('\\', '/');
        String name = path.replaceFirst("^(places/[^/]+|catalog)/", "").replaceFirst("[./].*", "");
        return SCHEMA.ofFile(name).orElseThrow().name();
    }

    /** A YAML file as a whole, the front matter of a Markdown file. */
    private static String head(Path file) throws IOException {
        String text = Files.readString(file);
        return file.toString().endsWith(".md") ? text.split("(?m)^---$")[1] : text;
    }
}
