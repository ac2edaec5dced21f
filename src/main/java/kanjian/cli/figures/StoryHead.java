package kanjian.cli.figures;

import java.time.LocalDate;
import java.util.Optional;
import kanjian.diag.Problems;
import kanjian.schema.Field;
import kanjian.schema.SchemaReader;
import kanjian.source.FrontMatter;
import kanjian.source.SourceFile;
import kanjian.yaml.YamlNode;
import kanjian.yaml.YamlReader;

/** The front matter of a story (文件开头的资料), as far as reading its figures needs it. */
final class StoryHead {
    private static final String FENCE = "---";

    private StoryHead() {}

    /** Empty unless the text begins with a head that is whole; any other text is read from its first line. */
    static Optional<FrontMatter> of(SourceFile file) {
        if (!file.text().startsWith(FENCE)) {
            return Optional.empty();
        }
        Problems faults = new Problems(); // the build tells them; here they only mean that this is no head
        Optional<FrontMatter> split = FrontMatter.split(file, faults);
        return split.filter(head -> faults.isEmpty());
    }

    /** The day on which the story is dated; empty when it is not, or less precisely. */
    static Optional<LocalDate> date(FrontMatter head) {
        Optional<Field> date = SchemaReader.read().find("story").flatMap(story -> story.field("date"));
        return YamlReader.read(head.head(), "", head.headLine(), new Problems())
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .flatMap(fields -> fields.entries().stream()
                        .filter(entry -> date.orElseThrow().isCalled(entry.key()))
                        .findFirst())
                .map(YamlNode.Entry::value)
                .filter(YamlNode.Scalar.class::isInstance)
                .flatMap(value -> ReadText.day(((YamlNode.Scalar) value).text()));
    }
}
