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
    TEXT_NOT_UTF8(
            "R101",
            ERROR,
            "文件是 %1$s 编码，不是 UTF-8；按 %1$s 读，第一行是“%2$s”",
            "the file is encoded in %1$s instead of UTF-8; its first line reads '%2$s'",
            "用 WPS 或记事本打开，点“另存为”，编码选 UTF-8，盖掉原文件"),
    TEXT_HAS_NUL(
            "R102",
            ERROR,
            "文件里有 NUL 字符，不是文字文件",
            "the file holds NUL characters: it is no text",
            "确认它不是改了名的 Word、Excel 或图片；用 WPS 打开原稿，另存为纯文本，编码选 UTF-8"),
    TEXT_GARBLED(
            "R103",
            ERROR,
            "“%1$s”是乱码，原来的字已经丢了",
            "'%1$s' is garbled text; the original characters are lost",
            "找到原稿，把这几个字重新打一遍"),
    INVISIBLE_CHARACTER(
            "R104",
            ERROR,
            "这里藏着一个看不见的字符 %1$s",
            "an invisible character %1$s hides here",
            "删掉它：光标放在前后两个字之间，按一下退格键，再看前后的字是否完好"),
    PRIVATE_CHARACTER(
            "R105",
            ERROR,
            "字符 %1$s 是某个软件自造的字，别人的电脑显示不出来",
            "%1$s is a private-use character that other machines cannot show",
            "换成通用的字；生僻字用输入法重新打一遍"),
    CONFLICT_MARK(
            "R106",
            ERROR,
            "文件里留着 Git 合并冲突的标记“%1$s”",
            "a Git conflict mark '%1$s' is left in the file",
            "两段内容只留正确的一段，再删掉 <<<<<<<、=======、>>>>>>> 这三行"),
    FILE_TOO_LARGE("R107", ERROR, "文件超过 %1$s，太大了", "the file is larger than %1$s", "拆成几个小文件；图片放进 images 文件夹，不要贴进文字"),
    LINE_TOO_LONG(
            "R108",
            ERROR,
            "这一行超过 %1$s 个字，太长了",
            "the line is longer than %1$s characters",
            "在句号后面换行；如果是贴进来的图片编码，删掉它，图片放进 images 文件夹"),
    FILE_NAMES_ALIKE(
            "R109",
            ERROR,
            "文件名和“%1$s”只差大小写或写法，在 Windows 上会互相覆盖",
            "the name differs from '%1$s' only in case or Unicode form; on Windows one overwrites the other",
            "给其中一个改名"),
    FILE_NAME_RESERVED(
            "R110",
            ERROR,
            "“%1$s”是 Windows 留作自用的名字，文件在 Windows 上打不开",
            "'%1$s' is a reserved name on Windows",
            "给文件改名，例如在后面加上“-1”"),
    FILE_NAME_ODD(
            "R111",
            ERROR,
            "文件名里有不能用的字符 %1$s",
            "the file name holds %1$s, which cannot be used",
            "改名，只用字母、数字、汉字、连字符“-”和点“.”"),
    LINK_REFUSED(
            "R112",
            ERROR,
            "这是一个链接，指向文件夹外面、另一个文件夹或不存在的文件",
            "a symbolic link to a folder, to nothing or out of the content folder",
            "删掉链接，把文件本身放进来"),
    FILE_UNREADABLE("R113", ERROR, "打不开这个文件（%1$s）", "the file cannot be opened (%1$s)", "关掉正在使用它的程序，检查文件的权限，再运行一次"),
    HEAD_MISSING(
            "R120",
            ERROR,
            "文件开头缺少 --- 这一行",
            "the file does not start with a --- line",
            "第一行写 ---，接着写标题等各行，写完再单独写一行 ---，下面才是正文"),
    HEAD_FENCE_WRONG("R121", ERROR, "“%1$s”要写成三个半角减号 ---", "'%1$s' must be three ASCII hyphens ---", "这一行改成：---"),
    HEAD_NOT_CLOSED(
            "R122",
            ERROR,
            "开头的资料没有用 --- 结束，分不清哪里是正文",
            "the front matter is not closed by a --- line",
            "在这一行的前面加一行 ---"),
    HEAD_NOT_FIRST("R123", ERROR, "--- 前面还有%1$s", "%2$s before the first ---", "把 --- 移到文件的第一行"),
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
