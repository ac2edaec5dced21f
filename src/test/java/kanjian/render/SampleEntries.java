package kanjian.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kanjian.model.Html;
import kanjian.page.value.ActorView;
import kanjian.page.value.ChoiceView;
import kanjian.page.value.EntryView;
import kanjian.page.value.FigureView.Reckoned;
import kanjian.page.value.Link;
import kanjian.page.value.UnknownView;

/** A record of any kind, made from its schema: full, sparse (only what is required) or with every value unknown that may be. */
final class SampleEntries {
    private static final Path SCHEMA = Path.of("src/main/resources/kanjian/schema");
    private static final UnknownView UNKNOWN = new UnknownView("未公布", "报道没有写到结果");

    private static final Map<String, JsonNode> SCHEMAS = new ConcurrentHashMap<>();

    /** How much of the record is filled in. */
    enum Filling {
        FULL,
        SPARSE,
        UNKNOWN
    }

    private final JsonNode common = read("common");
    private int count;

    static List<String> kinds() {
        try {
            return Files.readAllLines(SCHEMA.resolve("kinds.txt")).stream()
                    .filter(kind -> !kind.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean hasPage(String kind) {
        return read(kind).path("page").asText().equals("page");
    }

    static boolean hasBlock(String kind) {
        return !read(kind).path("page").asText().equals("none");
    }

    EntryView of(String kind, Filling filling) {
        count = 0;
        JsonNode schema = read(kind);
        String id = kind + "-" + filling.name().toLowerCase(java.util.Locale.ROOT);
        boolean own = hasPage(kind);
        String title = schema.path("zh").asText() + "样例";
        return new EntryView(
                kind,
                schema.path("zh").asText(),
                "jiashan/" + id,
                title,
                own ? "/" + kind + "s/" + id + "/" : "/places/jiashan/" + kind + "s/#" + id,
                id,
                SampleFigures.PLACE,
                List.of(SampleFigures.SOURCE),
                List.of("原文一小段"),
                filling == Filling.FULL ? new Html("<p>读者需要知道的一句话。</p>") : Html.EMPTY,
                List.of(new Link("topic", "民生实事", "/topics/livelihood/")),
                kind.equals("ledger") ? Optional.of(reckoning(filling)) : Optional.empty(),
                fields(schema.path("fields"), filling));
    }

    private static Reckoned reckoning(Filling filling) {
        return filling == Filling.FULL
                ? new Reckoned("29÷36＝80.56%", "80.6%", "", "", List.of())
                : new Reckoned("", "", "", "办结数未公布", List.of());
    }

    private Map<String, Object> fields(JsonNode fields, Filling filling) {
        Map<String, Object> values = new TreeMap<>();
        fields.forEach(field -> values.put(field.path("name").asText(), value(field, filling)));
        return values;
    }

    private Object value(JsonNode field, Filling filling) {
        boolean list = field.has("list");
        if (filling == Filling.UNKNOWN && field.path("unknown").asBoolean()) {
            return UNKNOWN;
        }
        if (filling != Filling.FULL && !field.path("required").asBoolean()) {
            return list ? List.of() : field.path("type").asText().equals("group") ? Map.of() : "";
        }
        if (!list) {
            return single(field, filling);
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            items.add(single(field, filling));
        }
        return items;
    }

    private Object single(JsonNode field, Filling filling) {
        count++;
        String name = field.path("zh").asText();
        return switch (field.path("type").asText()) {
            case "prose" -> new Html("<p>" + name + "：代表到村里走了一趟，<a href=\"/figures/jiashan/x/\">36个</a>难处当场记下。</p>");
            case "actor" ->
                count % 2 == 0 ? SampleFigures.DEPUTY : new ActorView("committee", "县人大常委会", Optional.empty());
            case "period" -> count % 3 == 0 ? SampleFigures.NO_DATE : SampleFigures.DAY;
            case "choice" -> choice(field);
            case "ref" ->
                field.path("to").asText().equals("figure")
                        ? SampleFigures.ALL.get(count % SampleFigures.ALL.size())
                        : new Link(field.path("to").asText(), name + count, "/x/" + count + "/");
            case "any" -> new Link("person", name + count, "");
            case "group" ->
                fields(
                        field.has("fields")
                                ? field.path("fields")
                                : common.path("groups").path(field.path("group").asText()),
                        filling);
            case "whole" -> "1";
            case "flag" -> "true";
            default -> name + "样例";
        };
    }

    private ChoiceView choice(JsonNode field) {
        JsonNode option =
                field.path("options").get(count % field.path("options").size());
        return new ChoiceView(option.path("value").asText(), option.path("zh").asText());
    }

    private static JsonNode read(String kind) {
        return SCHEMAS.computeIfAbsent(kind, SampleEntries::parse);
    }

    private static JsonNode parse(String kind) {
        try {
            return new YAMLMapper().readTree(SCHEMA.resolve(kind + ".yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
