package kanjian.diag;

import static kanjian.diag.Severity.ERROR;
import static kanjian.diag.Severity.WARNING;

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
    // R01 the folder of the site
    OUTPUT_FOREIGN(
            "R010",
            ERROR,
            "“%1$s”里有不是本程序生成的文件,没有动它",
            "'%1$s' holds files that were not made by this program; it was left alone",
            "先把里面的文件移走,或用 --out 换一个空文件夹"),
    OUTPUT_IS_FILE(
            "R011",
            ERROR,
            "“%1$s”是一个文件,不能放网站",
            "'%1$s' is a file, not a folder for the site",
            "把这个文件改名或移走,或用 --out 换一个文件夹"),
    OUTPUT_IS_LINK(
            "R012",
            ERROR,
            "“%1$s”是指向别处的链接,不能整个替换",
            "'%1$s' is a link to elsewhere and cannot be replaced as a whole",
            "在 --out 后面直接写真实的文件夹"),
    OUTPUT_OVERLAPS(
            "R013",
            ERROR,
            "网站不能放在“%1$s”:它与原稿文件夹“%2$s”重叠,生成时会删掉原稿",
            "the site cannot go to '%1$s': it overlaps the source folder '%2$s', which would be deleted",
            "用 --out 换一个不含原稿、也不在原稿里面的文件夹,例如 site"),
    OUTPUT_BUSY(
            "R014",
            ERROR,
            "另一个生成过程(进程号 %2$s)正在写“%1$s”",
            "another build (process %2$s) is writing '%1$s'",
            "等它结束后再运行一次"),
    OUTPUT_UNWRITABLE(
            "R015",
            ERROR,
            "网站写不到磁盘上(%1$s),原来的网站没有变",
            "the site cannot be written to the disk (%1$s); the old site is unchanged",
            "看看磁盘是否已满、文件夹是否允许写入,再运行一次"),
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
