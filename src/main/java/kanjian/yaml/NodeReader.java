package kanjian.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.yaml.line.Faults;
import kanjian.yaml.line.LineSweep;
import org.yaml.snakeyaml.LoaderOptions;

/** Builds nodes from the parser's tokens, whose text is still as it was typed. */
final class NodeReader {
    private static final YAMLFactory FACTORY = factory();

    private final List<String> lines;
    private final int firstIndex;
    private final Faults faults;

    /** @param firstIndex the index of the first of {@code lines} in the whole text */
    NodeReader(List<String> lines, int firstIndex, Faults faults) {
        this.lines = lines;
        this.firstIndex = firstIndex;
        this.faults = faults;
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE); // the size of files is limited where they are read
        YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(2 * LineSweep.MAX_DEPTH)
                .build());
        return factory;
    }

    /**
     * Empty when the lines hold nothing.
     *
     * @throws IOException when they are no YAML
     */
    Optional<YamlNode> read() throws IOException {
        try (YAMLParser parser = FACTORY.createParser(String.join("\n", lines) + "\n")) {
            return parser.nextToken() == null ? Optional.empty() : Optional.of(node(parser));
        }
    }

    private YamlNode node(YAMLParser parser) throws IOException {
        refuseReferences(parser);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return mapping(parser);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return sequence(parser);
        }
        String text = parser.getText();
        return new YamlNode.Scalar(at(parser), text, isQuoted(parser));
    }

    private YamlNode sequence(YAMLParser parser) throws IOException {
        Location at = at(parser);
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new YamlNode.Sequence(at, items);
    }

    private YamlNode mapping(YAMLParser parser) throws IOException {
        Location at = at(parser);
        Entries entries = new Entries(faults);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseReferences(parser);
            String key = parser.currentName();
            Location keyAt = at(parser);
            parser.nextToken();
            entries.add(new YamlNode.Entry(key, keyAt, node(parser)));
        }
        return new YamlNode.Mapping(at, entries.kept());
    }

    /** The rules for lines know them all in block style; this is for what hides elsewhere. */
    private void refuseReferences(YAMLParser parser) throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            String name = parser.isCurrentAlias() ? "*" + parser.getText() : String.valueOf(parser.getTypeId());
            faults.report(at(parser), Code.YAML_REFERENCE, name, "名称: \"内容\"");
        }
    }

    private Location at(YAMLParser parser) {
        JsonLocation token = parser.currentTokenLocation();
        return faults.at(firstIndex + token.getLineNr() - 1, token.getColumnNr());
    }

    private boolean isQuoted(YAMLParser parser) {
        JsonLocation token = parser.currentTokenLocation();
        if (token.getLineNr() > lines.size()) {
            return false;
        }
        String line = lines.get(token.getLineNr() - 1);
        int before = token.getColumnNr() - 1;
        if (before >= line.codePointCount(0, line.length())) {
            return false;
        }
        return "\"'|>".indexOf(line.charAt(line.offsetByCodePoints(0, before))) >= 0;
    }

    /** The entries of one mapping; a second one with the same key is reported and left out. */
    static final class Entries {
        private final Faults faults;
        private final Map<String, Location> seen = new HashMap<>();
        private final List<YamlNode.Entry> kept = new ArrayList<>();

        Entries(Faults faults) {
            this.faults = faults;
        }

        void add(YamlNode.Entry entry) {
            Location first = seen.putIfAbsent(entry.key(), entry.keyAt());
            if (first == null) {
                kept.add(entry);
            } else if (!faults.isOn(entry.keyAt())) {
                faults.report(entry.keyAt(), Code.YAML_DUPLICATE_KEY, entry.key(), first.line());
            }
        }

        List<YamlNode.Entry> kept() {
            return kept;
        }
    }
}
