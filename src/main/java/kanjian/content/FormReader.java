package kanjian.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Value;
import kanjian.schema.Field;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import kanjian.source.SourceTree;
import kanjian.yaml.YamlNode;
import kanjian.yaml.YamlReader;

/** Reads, by the rules of records, files that are none and refer to none: what a theme says of itself, a kind that a site adds. */
public final class FormReader {
    private final RecordDecoder decoder;
    private final Problems problems;

    public FormReader(Schema schema, Problems problems) {
        decoder = new RecordDecoder(new Declared(schema), problems);
        this.problems = problems;
    }

    /** A file that holds one form; what is wrong in it is reported, and its other fields are given all the same. */
    public Optional<Entry> read(SourceTree tree, String path, Kind form) {
        return tree.read(path, problems)
                .flatMap(source -> YamlReader.read(source.text(), source.path(), 1, problems))
                .flatMap(node -> mapping(form, node))
                .map(node -> decoder.decode(form, new RecordId(form.name(), path), "", node));
    }

    private Optional<YamlNode.Mapping> mapping(Kind form, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.report(Code.RECORD_EXPECTED, node.at(), "一份" + form.chinese() + "的说明", RecordReader.HOW_TO_WRITE);
        return Optional.empty();
    }

    /** The value of a field that is written elsewhere than under its own key. */
    public Optional<Value> value(Field field, String text, Location at) {
        YamlNode.Entry entry = new YamlNode.Entry(field.name(), at, new YamlNode.Scalar(at, text, true));
        Map<String, Value> values = decoder.fields(List.of(field), "", new YamlNode.Mapping(at, List.of(entry)));
        return Optional.ofNullable(values.get(field.name())).filter(value -> !(value instanceof Value.Unread));
    }
}
