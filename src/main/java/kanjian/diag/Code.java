package kanjian.diag;

import static kanjian.diag.Severity.ERROR;
import static kanjian.diag.Severity.HINT;
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
    // R1 files and YAML
    // R2 Markdown and images
    NESTED_TOO_DEEP(
            "R201",
            ERROR,
            "这里的标记套得太深或太密,看不出结构",
            "markup is nested too deep or too densely here",
            "引用、列表、加粗、括号最多套 %1$s 层,一段里的标记最多 %2$s 个;把多余的符号删掉"),
    LINK_UNSAFE(
            "R202",
            ERROR,
            "链接“%1$s”不能用,只印出文字",
            "link '%1$s' is not allowed; only its text is printed",
            "链接只能是 http://、https://、mailto:、tel: 开头的地址、本站的相对路径,或 story: 这样的写法"),
    PICTURE_UNKNOWN("R203", ERROR, "找不到图片“%1$s”", "there is no picture '%1$s'", "检查文件名,并在文件开头的 images 里写上这张图片"),
    PICTURE_WITHOUT_ALT(
            "R204",
            ERROR,
            "图片“%1$s”没有文字说明,看不见图的人不知道画面是什么",
            "picture '%1$s' has no alternative text",
            "在方括号里写一句画面内容:![代表在车间走访](%1$s)"),
    PICTURE_ELSEWHERE(
            "R205",
            ERROR,
            "图片“%1$s”不在本站,别的网站可能打不开或换掉它",
            "picture '%1$s' is not a file of this site",
            "把图片存进本文件旁边的 images 文件夹,再写 ![说明](images/文件名.jpg)"),
    HEADING_TOP(
            "R206", WARNING, "正文里不用一个 # 的大标题,已按 ## 处理", "a body has no level-1 heading; shown as level 2", "改成两个 #"),
    HEADING_JUMP(
            "R207",
            WARNING,
            "小标题从第 %1$s 级跳到第 %2$s 级",
            "heading level jumps from %1$s to %2$s",
            "改成 %3$s 个 #,小标题一级一级往下排"),
    HEADING_TIGHT(
            "R208", HINT, "# 后面缺一个空格,已当作小标题", "'#' is not followed by a blank; taken as a heading", "在 # 后面加一个空格"),
    EMPHASIS_OPEN(
            "R209",
            HINT,
            "这里的 %1$s 没有配成对,会原样印出来",
            "'%1$s' has no counterpart and is printed as it stands",
            "加粗写成 **文字**,两头的星号一样多,星号里侧不留空格;真要印星号就写 \\*"),
    STAR_AS_EMPHASIS(
            "R210",
            HINT,
            "两个 * 之间的文字被当作强调,* 本身不会印出来",
            "text between two '*' is emphasised and the stars vanish",
            "如果 * 是注释记号,写成 \\* 或用脚注 [^1]"),
    HTML_AS_TEXT(
            "R211",
            WARNING,
            "网页代码 %1$s 不起作用,会原样印出来",
            "HTML %1$s has no effect and is printed as text",
            "删掉它,改用 Markdown 的写法"),
    COMMENT_OPEN(
            "R212",
            ERROR,
            "从 <!-- 开始的内部备注没有用 --> 结束,备注会被公开或后文会丢失",
            "the comment opened by '<!--' is never closed by '-->'",
            "在备注末尾加上 -->;备注写在一段文字中间时不要空行"),
    FOOTNOTE_UNKNOWN("R213", ERROR, "找不到脚注“%1$s”的内容", "footnote '%1$s' is not defined", "在文末另起一行写 [^%1$s]: 脚注内容"),
    FOOTNOTE_UNUSED(
            "R214",
            WARNING,
            "脚注“%1$s”没有用到,不会印出来",
            "footnote '%1$s' is never referred to and is not printed",
            "在正文里写 [^%1$s],或删掉这条脚注;编号重复时改成不同的编号"),
    CONTROL_CHARACTER(
            "R215", ERROR, "这里有一个看不见的控制字符(%1$s)", "there is a control character (%1$s)", "删掉这个字符:把它前后各一个字删掉重打"),
    TABLE_ROW_TOO_LONG(
            "R216",
            ERROR,
            "这一行比表头多出格子(表头 %1$s 格),多出的不会印出来",
            "this row has more cells than the table's head (%1$s)",
            "给表头补上一格,或删掉多出的格子;格子里要印竖线,写成 \\|"),
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
