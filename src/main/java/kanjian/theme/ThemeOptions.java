package kanjian.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.content.FormReader;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.schema.Field;
import kanjian.schema.FieldType;
import kanjian.schema.Option;
import kanjian.schema.Schema;

/** Reads what a theme leaves to the site: each option has a type and, unless it is a text, a value by default. */
final class ThemeOptions {
    private final FormReader forms;
    private final Problems problems;

    private ThemeOptions(Schema schema, Problems problems) {
        forms = new FormReader(schema, problems);
        this.problems = problems;
    }

    /** An option as a field of the settings, and its value where the settings are silent. */
    record Choice(Field field, Optional<Value> value) {}

    static List<Choice> of(ThemeFolder folder, Schema schema, Problems problems) {
        ThemeOptions options = new ThemeOptions(schema, problems);
        Set<String> names = new HashSet<>();
        return folder.form().parts("options").stream()
                .flatMap(part -> options.read(part, names).stream())
                .toList();
    }

    private Optional<Choice> read(Entry part, Set<String> names) {
        Field field = field(part);
        Location at = at(part, "name");
        if (Stream.of(field.name(), field.chinese()).anyMatch(name -> !names.add(name))) {
            problems.report(Code.THEME_OPTION_FAULTY, at, field.name(), "名字或中文名用了两次");
            return Optional.empty();
        }
        if (field.type() == FieldType.CHOICE && field.options().isEmpty()) {
            problems.report(Code.THEME_OPTION_FAULTY, at, field.name(), "类型是 choice，要在 words 里写出可选的词");
            return Optional.empty();
        }
        Optional<String> written = part.text("default");
        if (written.isEmpty() && field.type() != FieldType.TEXT) {
            problems.report(Code.THEME_OPTION_FAULTY, at, field.name(), "没有写 default，网站不写这一项时不知道用什么");
        }
        return Optional.of(new Choice(field, written.flatMap(text -> forms.value(field, text, at(part, "default")))));
    }

    private static Field field(Entry part) {
        return new Field(
                part.text("name").orElseThrow(),
                part.text("zh").orElseThrow(),
                FieldType.valueOf(part.text("type").orElseThrow().toUpperCase(Locale.ROOT)),
                false,
                Field.Many.ONE,
                false,
                "",
                "",
                Field.ANY,
                part.text("hint").orElse(""),
                "",
                part.parts("words").stream()
                        .map(word -> new Option(
                                word.text("value").orElse(""), word.text("zh").orElse("")))
                        .toList(),
                List.of(),
                false);
    }

    private static Location at(Entry part, String field) {
        return part.value(field)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).at())
                .orElse(part.at());
    }
}
