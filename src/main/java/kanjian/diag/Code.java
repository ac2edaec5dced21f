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
            "改名，只用字母、数字、汉字、连字符“-”和点“.”，开头和末尾不留空格和点"),
    LINK_REFUSED(
            "R112",
            ERROR,
            "这是一个链接，指向文件夹外面、另一个文件夹或不存在的文件",
            "a symbolic link to a folder, to nothing or out of the content folder",
            "删掉链接，把文件本身放进来"),
    FILE_UNREADABLE(
            "R113",
            ERROR,
            "打不开这个文件：它不见了、没有读取的权限，或不是普通文件",
            "the file cannot be opened: it is gone, not ours to read or no regular file",
            "关掉正在使用它的程序，检查文件的权限，再运行一次"),
    TEXT_UNREADABLE(
            "R114",
            ERROR,
            "文件读不成文字：既不是 UTF-8，也不是 GBK 或 UTF-16",
            "the file is no text in UTF-8, GBK or UTF-16",
            "确认它不是改了名的 Word、Excel 或图片；用 WPS 打开原稿，另存为纯文本，编码选 UTF-8"),
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
    HEAD_NOT_FIRST(
            "R123",
            ERROR,
            "--- 不在第一行，前面还有空行或别的内容",
            "the first --- is not the first line of the file",
            "把 --- 前面的内容删掉或移到正文里，让 --- 成为第一行"),
    YAML_TAB("R130", ERROR, "这里用了 Tab 键，只能用空格", "a Tab where only blanks may stand", "改成：%2$s"),
    YAML_WIDE_BLANK("R131", ERROR, "这里的空白不是普通空格（%1$s）", "%1$s where a plain blank must stand", "改成：%2$s"),
    YAML_WIDE_COLON(
            "R132", ERROR, "“%1$s”后面的冒号是全角的，要用半角冒号加一个空格", "the colon after '%1$s' is full-width; use ': '", "改成：%2$s"),
    YAML_COLON_TIGHT("R133", ERROR, "“%1$s”后面的冒号没有跟着空格", "a blank is missing after the colon of '%1$s'", "改成：%2$s"),
    YAML_LIST_MARK(
            "R134", ERROR, "列表的每一项要以减号加一个空格开头，这里是“%1$s”", "a list item must start with '- ', not '%1$s'", "改成：%2$s"),
    YAML_WIDE_SIGN(
            "R135",
            ERROR,
            "这里有全角的符号或数字，要用半角的：%1$s",
            "full-width signs or digits where ASCII ones must stand: %1$s",
            "改成：%2$s（如果本来就是文字，整段加上半角引号）"),
    YAML_CUT_BY_HASH(
            "R136",
            ERROR,
            "空格后面的 # 表示注释，“%1$s”会丢掉",
            "'%1$s' would be lost: a # after a blank starts a comment",
            "改成：%2$s（如果真是注释，# 后面空一格，不以数字开头）"),
    YAML_COLON_IN_VALUE(
            "R137",
            ERROR,
            "内容里的冒号加空格会被当成新的一项",
            "a colon and a blank inside the value would start a new key",
            "改成：%2$s"),
    YAML_SIGN_AT_START(
            "R138", ERROR, "内容以“%1$s”开头，会被误认为 YAML 的记号", "'%1$s' at the start of a value is a YAML sign", "改成：%2$s"),
    YAML_QUOTE_OPEN("R139", ERROR, "引号 %1$s 在这一行里没有关上", "the quote %1$s is not closed on this line", "改成：%2$s"),
    YAML_INDENT(
            "R140",
            ERROR,
            "行首有 %1$s 个空格，和别的行对不齐",
            "%1$s leading blanks do not line up with the other lines",
            "改成：%2$s"),
    YAML_DUPLICATE_KEY(
            "R141",
            ERROR,
            "“%1$s”写了两次，第 %2$s 行已经有了",
            "'%1$s' occurs twice; the first is on line %2$s",
            "只留一行；两行都有用，就把内容合在一行里"),
    YAML_DOCUMENT_MARK(
            "R142",
            ERROR,
            "“%1$s”是切分文件的记号，后面的内容会丢",
            "'%1$s' marks a document or directive; what follows would be lost",
            "删掉这一行"),
    YAML_REFERENCE(
            "R143",
            ERROR,
            "“%1$s”是 YAML 的引用或标签，这里不用",
            "'%1$s' is a YAML anchor, alias, tag or merge key, which we do not use",
            "把要用的内容照抄一遍；如果本来就是文字，加上半角引号：%2$s"),
    YAML_LONG_DASH("R144", ERROR, "“%1$s”不是分隔线，YAML 看不懂", "'%1$s' is no separator in YAML", "删掉这一行；要另起一条记录，以“- ”开头"),
    YAML_TOO_DEEP("R145", ERROR, "一层套一层，超过了 %1$s 层", "nested deeper than %1$s levels", "减少层次；多半是多打了括号、减号或空格"),
    YAML_EMPTY("R146", ERROR, "这里没有任何内容", "there is nothing here", "写上内容；用不着的文件就删掉"),
    YAML_UNREADABLE("R147", ERROR, "读到这里读不懂了", "this cannot be read", "和上一行对照：冒号后有没有空格，引号、括号有没有成对，行首空格齐不齐"),
    YAML_KEY_ODD("R148", ERROR, "“%1$s”不能作名称", "'%1$s' cannot be a key", "写上一个简单的名称，例如：%2$s"),
    YAML_COLON_MISSING(
            "R149", ERROR, "“%1$s”没有冒号，分不清名称和内容", "no colon in '%1$s' between key and value", "写成“名称: 内容”，例如：%2$s"),
    YAML_BRACKET_OPEN(
            "R150",
            ERROR,
            "括号 %1$s 没有关上，或者关错了",
            "the bracket %1$s is not closed, or by another",
            "改成：%2$s（如果本来就是文字，整段加上半角引号）"),
    YAML_LINE_BROKEN(
            "R151",
            ERROR,
            "这一行像是上一行没写完的话，换行会变成空格",
            "the line continues the one above; the line break would turn into a blank",
            "接到上一行后面：%2$s"),
    YAML_FOLDED("R152", ERROR, "“%1$s”会把换行变成空格", "'%1$s' would turn line breaks into blanks", "改成：%2$s"),
    YAML_ESCAPE(
            "R153", ERROR, "双引号里的“%1$s”会变成别的字符", "'%1$s' within double quotes stands for another character", "改成：%2$s"),
    YAML_AFTER_VALUE(
            "R154", ERROR, "引号或括号已经关上，后面还有“%1$s”", "'%1$s' follows after the closing quote or bracket", "改成：%2$s"),
    YAML_ITEM_MISPLACED(
            "R155",
            ERROR,
            "列表项不该出现在这里：上一项已经有内容了",
            "a list item cannot stand here: the entry above has a value",
            "上一行冒号后面的内容也移下来，各项都以“- ”开头；或删掉这一行"),
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
