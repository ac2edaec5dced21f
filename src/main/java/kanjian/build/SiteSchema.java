package kanjian.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kanjian.content.OwnKinds;
import kanjian.diag.Problems;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import kanjian.schema.SchemaReader;
import kanjian.source.SourceTree;
import kanjian.theme.Theme;
import kanjian.theme.ThemeReader;
import kanjian.yaml.YamlNode;
import kanjian.yaml.YamlReader;

/**
 * What the records of one project may say: the kinds of the program, those that the site adds, and the options of its theme.
 *
 * @param theme drawn with, and asked for its options; empty when it cannot be understood, which has been reported
 */
public record SiteSchema(Schema schema, Optional<Theme> theme) {
    private static final String SETTINGS = "content/site.yaml";
    private static final String SHIPPED = "kanjian";

    /** The schema of a project for those who ask for nothing else; where its own parts are faulty, that of the program. */
    public static Schema of(Path home) {
        Problems unheard = new Problems();
        return of(home, SourceTree.open(home, "content", unheard), Optional.empty(), unheard)
                .map(SiteSchema::schema)
                .orElseGet(SchemaReader::read);
    }

    /**
     * @param asked the theme that the command names; else the settings say which
     * @return empty when a kind cannot be understood, which has been reported; its records would then all look wrong
     */
    static Optional<SiteSchema> of(Path home, SourceTree content, Optional<String> asked, Problems problems) {
        Problems found = new Problems();
        Schema shipped = SchemaReader.read();
        List<Kind> own = OwnKinds.read(content, shipped, found);
        problems.addAll(found.sorted());
        if (found.hasErrors()) {
            return Optional.empty();
        }
        Schema schema = shipped.with(own);
        Optional<YamlNode.Scalar> chosen = asked.isPresent() ? Optional.empty() : chosen(content);
        String name = asked.or(() -> chosen.map(YamlNode.Scalar::text)).orElse(SHIPPED);
        SourceTree themes = SourceTree.open(home, "themes", problems);
        Optional<Theme> theme = ThemeReader.read(themes, name, chosen.map(YamlNode::at), schema, problems);
        return Optional.of(new SiteSchema(
                theme.map(read -> schema.withThemeOptions(read.options())).orElse(schema), theme));
    }

    /** The theme that the settings name. They can be checked only when its options are known, so that this is read ahead. */
    private static Optional<YamlNode.Scalar> chosen(SourceTree content) {
        Problems toldLater = new Problems();
        return Optional.of(SETTINGS)
                .filter(content.paths()::contains)
                .flatMap(path -> content.read(path, toldLater))
                .flatMap(file -> YamlReader.read(file.text(), file.path(), 1, toldLater))
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(node -> ((YamlNode.Mapping) node)
                        .entries().stream()
                                .filter(entry -> entry.key().equals("theme")
                                        || entry.key().equals("外观"))
                                .map(YamlNode.Entry::value)
                                .findFirst())
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .filter(scalar -> !scalar.text().isBlank());
    }
}
