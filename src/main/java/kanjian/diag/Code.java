package kanjian.diag;

import static kanjian.diag.Severity.ERROR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every problem there is. Bands: R0 environment and configuration, R1 files and YAML, R2 Markdown and images, R3 fields and
 * references, R4 figures, R5 templates, R6 finished pages. A number is never used again for something else.
 *
 * <p>{@code kanjian explain R101} shows the page {@code explain/R101.md} of the resources.
 */
public enum Code {
    // R0 environment and configuration
    FILE_NAMES_UNREADABLE(
            "R001",
            ERROR,
            "这台机器的语言环境读不出中文文件名(%1$s)",
            "this machine's locale cannot read Chinese file names (%1$s)",
            "在命令前加上 LC_ALL=C.UTF-8 再运行一次"),
    FOLDER_MISSING("R002", ERROR, "找不到文件夹“%1$s”", "folder '%1$s' is missing", "在项目的最上层文件夹里运行,或检查文件夹是否被改名"),
// R1 files and YAML
// R2 Markdown and images
// R3 fields and references
// R4 figures
// R5 templates
// R6 finished pages
;

    private final String id;
    private final Severity severity;
    private final String chinese;
    private final String english;
    private final String cure;

    Code(String id, Severity severity, String chinese, String english, String cure) {
        this.id = id;
        this.severity = severity;
        this.chinese = chinese;
        this.english = english;
        this.cure = cure;
    }

    public static Optional<Code> of(String id) {
        return Stream.of(values())
                .filter(code -> code.id.equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    String chinese(List<String> args) {
        return fill(chinese, args);
    }

    String english(List<String> args) {
        return fill(english, args);
    }

    String cure(List<String> args) {
        return fill(cure, args);
    }

    private static String fill(String sentence, List<String> args) {
        return String.format(Locale.ROOT, sentence, args.toArray());
    }
}
