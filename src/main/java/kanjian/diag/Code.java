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
    TEMPLATE_NAME_UNKNOWN(
            "R501",
            ERROR,
            "模板这一行用了“%1$s”，页面没有叫这个名字的内容",
            "the template uses '%1$s', which the page does not have",
            "对照主题说明里的名字改正；多半是写错了字母"),
    TEMPLATE_MISSING("R502", ERROR, "主题里缺少模板“%1$s”", "the theme lacks the template '%1$s'", "在主题文件夹里补上这个文件，或改用带齐模板的主题"),
    TEMPLATE_BROKEN(
            "R503", ERROR, "模板这一行写得不对，程序看不懂：%1$s", "the template cannot be read: %1$s", "检查 {%% 和 {{ 是否成对，名称和引号是否写全"),
    THEME_MISSING(
            "R504",
            ERROR,
            "找不到主题“%1$s”，或里面没有 layout.html",
            "theme '%1$s' is missing or has no layout.html",
            "检查 --theme 的名字，或恢复 themes 文件夹"),
    THEME_FILE_NOT_UTF8("R505", ERROR, "这个模板不是 UTF-8 编码", "the template is not UTF-8", "用编辑器另存为 UTF-8 编码"),
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
