package kanjian.content;

import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import kanjian.yaml.YamlNode;
import kanjian.yaml.YamlReader;

/** Reads a record that stands in a text as a fenced block, by the same rules as one in a file of its own. */
public final class BlockReader {
    private final Declared declared;

    /** @param site all that a block may refer to */
    public BlockReader(Site site, Schema schema) {
        declared = Declared.of(site, schema);
    }

    /**
     * @param first where the YAML begins; its lines stand at the margin
     * @param owner slug of the place in whose folder the text stands
     * @return empty when something in it is wrong, which has been reported
     */
    public Optional<Entry> read(Kind kind, String yaml, Location first, String owner, Problems problems) {
        Problems found = new Problems();
        RecordDecoder decoder = new RecordDecoder(declared, found);
        Optional<Entry> entry = YamlReader.read(yaml, first.file(), first.line(), found)
                .flatMap(node -> mapping(kind, node, found))
                .map(node -> decoder.decode(kind, new RecordId(kind.name(), first.toString()), owner, node));
        problems.addAll(found.sorted());
        return entry.filter(one -> !found.hasErrors());
    }

    private static Optional<YamlNode.Mapping> mapping(Kind kind, YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.report(Code.RECORD_EXPECTED, node.at(), "一张" + kind.chinese(), RecordReader.HOW_TO_WRITE);
        return Optional.empty();
    }
}
