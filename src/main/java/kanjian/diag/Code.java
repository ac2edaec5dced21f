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
    // R0 environment, configuration and the folder of the site
    FILE_NAMES_UNREADABLE(
            "R001",
            ERROR,
            "这台机器的语言环境读不出中文文件名（%1$s）",
            "this machine's locale cannot read Chinese file names (%1$s)",
            "在命令前加上 LC_ALL=C.UTF-8 再运行一次"),
    FOLDER_MISSING("R002", ERROR, "找不到文件夹“%1$s”", "folder '%1$s' is missing", "在项目的最上层文件夹里运行，或检查文件夹是否被改名"),
    FILE_MISSING("R003", ERROR, "找不到文件“%1$s”", "file '%1$s' is missing", "建立这个文件；./kanjian schema %2$s 可以看到要写哪些项"),
    OUTPUT_FOREIGN(
            "R010",
            ERROR,
            "“%1$s”里有不是本程序生成的文件，没有动它",
            "'%1$s' holds files that were not made by this program; it was left alone",
            "先把里面的文件移走，或用 --out 换一个空文件夹"),
    OUTPUT_IS_FILE(
            "R011",
            ERROR,
            "“%1$s”是一个文件，不能放网站",
            "'%1$s' is a file, not a folder for the site",
            "把这个文件改名或移走，或用 --out 换一个文件夹"),
    OUTPUT_IS_LINK(
            "R012",
            ERROR,
            "“%1$s”是指向别处的链接，不能整个替换",
            "'%1$s' is a link to elsewhere and cannot be replaced as a whole",
            "在 --out 后面直接写真实的文件夹"),
    OUTPUT_OVERLAPS(
            "R013",
            ERROR,
            "网站不能放在“%1$s”：它与原稿文件夹“%2$s”重叠，生成时会删掉原稿",
            "the site cannot go to '%1$s': it overlaps the source folder '%2$s', which would be deleted",
            "用 --out 换一个不含原稿、也不在原稿里面的文件夹，例如 site"),
    OUTPUT_BUSY(
            "R014",
            ERROR,
            "另一个生成过程（进程号 %2$s）正在写“%1$s”",
            "another build (process %2$s) is writing '%1$s'",
            "等它结束后再运行一次"),
    OUTPUT_UNWRITABLE(
            "R015",
            ERROR,
            "磁盘上写不进去或读不出来（%1$s），原来的网站没有变",
            "the disk cannot be written or read (%1$s); the old site is unchanged",
            "看看磁盘是否已满、文件夹是否允许写入，再运行一次"),
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
    NESTED_TOO_DEEP(
            "R201",
            ERROR,
            "这里的标记套得太深或太密，看不出结构",
            "markup is nested too deep or too densely here",
            "引用、列表、加粗、括号最多套 %1$s 层，一段里的标记最多 %2$s 个；把多余的符号删掉"),
    LINK_UNSAFE(
            "R202",
            ERROR,
            "链接“%1$s”不能用，只印出文字",
            "link '%1$s' is not allowed; only its text is printed",
            "链接只能是 http://、https://、mailto:、tel: 开头的地址、本站的相对路径，或 story: 这样的写法"),
    PICTURE_UNKNOWN("R203", ERROR, "找不到图片“%1$s”", "there is no picture '%1$s'", "检查文件名，并在文件开头的 images 里写上这张图片"),
    PICTURE_WITHOUT_ALT(
            "R204",
            ERROR,
            "图片“%1$s”没有文字说明，看不见图的人不知道画面是什么",
            "picture '%1$s' has no alternative text",
            "在方括号里写一句画面内容，例如 ![代表在车间走访](%1$s)"),
    PICTURE_ELSEWHERE(
            "R205",
            ERROR,
            "图片“%1$s”不在本站，别的网站可能打不开或换掉它",
            "picture '%1$s' is not a file of this site",
            "把图片存进本文件旁边的 images 文件夹，再写 ![说明](images/文件名.jpg)"),
    HEADING_TOP(
            "R206", WARNING, "正文里不用一个 # 的大标题，已按 ## 处理", "a body has no level-1 heading; shown as level 2", "改成两个 #"),
    HEADING_JUMP(
            "R207",
            WARNING,
            "小标题从第 %1$s 级跳到第 %2$s 级",
            "heading level jumps from %1$s to %2$s",
            "改成 %3$s 个 #，小标题一级一级往下排"),
    HEADING_TIGHT(
            "R208", HINT, "# 后面缺一个空格，已当作小标题", "'#' is not followed by a blank; taken as a heading", "在 # 后面加一个空格"),
    EMPHASIS_OPEN(
            "R209",
            HINT,
            "这里的 %1$s 没有配成对，会原样印出来",
            "'%1$s' has no counterpart and is printed as it stands",
            "加粗写成 **文字**，两头的星号一样多，星号里侧不留空格；真要印星号就写 \\*"),
    STAR_AS_EMPHASIS(
            "R210",
            HINT,
            "两个 * 之间的文字被当作强调，* 本身不会印出来",
            "text between two '*' is emphasised and the stars vanish",
            "如果 * 是注释记号，写成 \\* 或用脚注 [^1]"),
    HTML_AS_TEXT(
            "R211",
            WARNING,
            "网页代码 %1$s 不起作用，会原样印出来",
            "HTML %1$s has no effect and is printed as text",
            "删掉它，改用 Markdown 的写法"),
    COMMENT_OPEN(
            "R212",
            ERROR,
            "从 <!-- 开始的内部备注没有用 --> 结束，备注会被公开或后文会丢失",
            "the comment opened by '<!--' is never closed by '-->'",
            "在备注末尾加上 -->；备注写在一段文字中间时不要空行"),
    FOOTNOTE_UNKNOWN("R213", ERROR, "找不到脚注“%1$s”的内容", "footnote '%1$s' is not defined", "在文末另起一行写 [^%1$s]: 脚注内容"),
    FOOTNOTE_UNUSED(
            "R214",
            WARNING,
            "脚注“%1$s”没有用到，不会印出来",
            "footnote '%1$s' is never referred to and is not printed",
            "在正文里写 [^%1$s]，或删掉这条脚注；编号重复时改成不同的编号"),
    CONTROL_CHARACTER(
            "R215", ERROR, "这里有一个看不见的控制字符（%1$s）", "there is a control character (%1$s)", "删掉这个字符：把它前后各一个字删掉重打"),
    TABLE_ROW_TOO_LONG(
            "R216",
            ERROR,
            "这一行比表头多出格子（表头 %1$s 格），多出的不会印出来",
            "this row has more cells than the table's head (%1$s)",
            "给表头补上一格，或删掉多出的格子；格子里要印竖线，写成 \\|"),
    // Pictures of the content
    PICTURE_MISSING(
            "R220",
            ERROR,
            "没有图片文件“%1$s”",
            "there is no picture file '%1$s'",
            "把文件放进这个地方的 images 文件夹，再核对文件名，大小写和结尾也要一样"),
    PICTURE_FORMAT_OTHER(
            "R221",
            ERROR,
            "“%1$s”的内容不是 JPEG 或 PNG 图片",
            "'%1$s' is neither a JPEG nor a PNG picture",
            "用看图软件打开原图，另存为 JPEG；只改文件名的结尾不管用"),
    PICTURE_ENDING_WRONG(
            "R222",
            ERROR,
            "“%1$s”其实是 %2$s 图片，结尾却不是 %3$s",
            "'%1$s' is a %2$s picture but does not end in %3$s",
            "把文件名的结尾改成 %3$s，报道里写到它的地方也跟着改"),
    PICTURE_BROKEN(
            "R223",
            ERROR,
            "图片“%1$s”打不开，文件不完整或已损坏",
            "picture '%1$s' cannot be decoded",
            "换上完好的原图；印刷用的 CMYK 图片，先另存为 RGB 的 JPEG"),
    PICTURE_TOO_LARGE(
            "R224", ERROR, "图片“%1$s”太大：%2$s", "picture '%1$s' is too large: %3$s", "用看图软件缩小到长边 4000 像素以内，另存为 JPEG"),
    PICTURE_UNUSED(
            "R225",
            HINT,
            "正文里没有用到图片“%1$s”，它不会公开",
            "the text does not show picture '%1$s'; it is not published",
            "正文里加一行 ![画面说明](%1$s) 就会公开；用不着就从 images 里删掉这一项"),
    PICTURE_STRAY(
            "R226",
            HINT,
            "没有一篇要发布的报道登记这个文件，它不会公开",
            "no published story declares this file; it is not published",
            "要用就写进报道开头的 images；还是草稿的，等报道发布再说；用不着就删掉"),
    PICTURE_WITHOUT_CONSENT(
            "R227",
            WARNING,
            "图片“%1$s”写了人物，没有写他们同意公开",
            "picture '%1$s' names people but not their consent",
            "本人同意的写 consent: yes，公开活动写 consent: public-event；没有同意就换一张"),
    // R3 fields and references
    KEY_UNKNOWN("R301", ERROR, "没有“%1$s”这一项", "unknown key '%1$s'", "%2$s"),
    FIELD_MISSING("R302", ERROR, "缺少“%1$s”（%2$s）", "missing '%2$s'", "补上这一项：%3$s"),
    FIELD_TWICE(
            "R303",
            ERROR,
            "“%1$s”写了两次，第 %3$s 行已经写过：%1$s 和 %2$s 是同一项",
            "'%2$s' stands twice, first in line %3$s",
            "两行只留一行"),
    VALUE_EMPTY("R304", ERROR, "“%1$s”后面是空的", "'%2$s' has no value", "%3$s"),
    TYPE_WRONG("R305", ERROR, "“%1$s”应当是%2$s", "'%3$s' has the wrong type", "%4$s"),
    LIST_EXPECTED("R306", ERROR, "“%1$s”应当是一串，哪怕只有一个", "'%2$s' must be a list", "%3$s"),
    DATE_UNREADABLE("R307", ERROR, "日期“%1$s”看不懂", "unreadable date '%1$s'", "%2$s"),
    CHOICE_UNKNOWN("R308", ERROR, "“%1$s”不能写“%2$s”", "'%2$s' is not one of the choices", "从这些里选一个：%3$s"),
    SLUG_WRONG("R309", ERROR, "“%1$s”不能作编号", "'%1$s' is no valid id", "%2$s只用小写英文字母、数字和连字符，例如 matters-resolved"),
    PATTERN_WRONG("R310", ERROR, "“%1$s”不能写成“%2$s”", "'%2$s' has not the form that is asked for", "%3$s"),
    WHOLE_UNREADABLE("R311", ERROR, "“%1$s”应当是整数，现在是“%2$s”", "'%2$s' is no whole number", "只写半角数字，例如 1，不带单位"),
    REFERENCE_UNKNOWN("R312", ERROR, "找不到编号为“%2$s”的%1$s", "no %4$s has the id '%2$s'", "%3$s"),
    ID_TWICE(
            "R313",
            ERROR,
            "编号“%1$s”用了两次，另一处在 %2$s",
            "the id '%1$s' is used twice, also at %2$s",
            "给其中一条换一个编号，引用它的地方也要跟着改"),
    MUST_BE_KNOWN("R314", ERROR, "“%1$s”不能写成未知", "'%2$s' must not be unknown", "写上内容"),
    UNKNOWN_MALFORMED(
            "R315",
            ERROR,
            "“%1$s”的未知写法不对：%2$s",
            "'%3$s' is not unknown in one of the three ways, with a reason",
            "写成 {unknown: 未公布, reason: 为什么}；未公布是来源没说，未载是手里的文本没有，待核是还要查"),
    FILE_UNEXPECTED("R316", ERROR, "不认识这个文件，它不会进入网站", "this file belongs to nothing", "%1$s"),
    RECORD_EXPECTED("R317", ERROR, "这里应当是%1$s", "a record or a list of records must stand here", "%2$s"),
    PAGE_TWICE("R318", ERROR, "网址 %1$s 已经给了%2$s", "the address %1$s is already taken", "%3$s"),
    DIVISION_UNKNOWN(
            "R319", ERROR, "没有代码为“%1$s”的县市区", "no division has the code '%1$s'", "查一下六位的区划代码；乡镇、村写 9 位或 12 位代码，并写上名称"),
    PARENT_CIRCLE("R320", ERROR, "“%1$s”的上级绕了一圈又回到自己：%2$s", "'%1$s' lies above itself", "改正其中一个的“上级”"),
    PLACE_NAMELESS(
            "R321", ERROR, "“%1$s”没有名称，也没有能查到名称的代码", "place '%1$s' has neither name nor code", "补上“名称”；县市区以上也可以只补“代码”"),
    LINK_DEAD("R322", ERROR, "链接“%1$s”没有去处", "dead link '%1$s'", "%2$s"),
    ANCHOR_DEAD("R323", ERROR, "“%1$s”里没有小标题“%2$s”", "there is no heading '%2$s' in '%1$s'", "%3$s"),
    STORY_HIDDEN(
            "R325", ERROR, "报道“%1$s”是草稿，或者还没到发布时间、已经下线，不能指向它", "story '%1$s' is not published", "去掉这个链接或引用；要么先让那篇报道发布"),
    FOLDER_WITHOUT_PLACE("R326", ERROR, "文件夹“%1$s”里没有 place.yaml，不知道它是哪个地方", "folder '%1$s' has no place.yaml", "%2$s"),
    KIND_UNKNOWN("R327", ERROR, "没有“%1$s”这个类别", "there is no kind '%1$s'", "%2$s"),
    // R4 figures
    FIGURE_NAMELESS(
            "R401",
            ERROR,
            "数字“%1$s”没有写数的是什么",
            "figure '%1$s' has no name",
            "写上“名称”，或用“指标”指向 catalog/indicators.yaml 里的一项"),
    FIGURE_DATELESS(
            "R402",
            ERROR,
            "数字“%1$s”没有时间",
            "figure '%1$s' has no period",
            "写上“时期”或“截至”；来源没写的，写 {unknown: 未载, reason: 为什么}"),
    RECORD_SOURCELESS("R403", ERROR, "“%1$s”没有来源", "'%1$s' has no source", "写上“来源”：catalog/sources.yaml 里的编号"),
    FIGURE_QUOTELESS("R404", ERROR, "数字“%1$s”没有原文", "figure '%1$s' has no quote", "写上“原文”：来源里含有这个数字的一小段"),
    FIGURE_UNREADABLE(
            "R405",
            ERROR,
            "数值“%1$s”看不懂",
            "unreadable value '%1$s'",
            "照报道写，例如 600余件、近4000万元、百分之三十；没有数字的说法，类别写 stated（文字说法）或 rank（名次）"),
    QUOTE_LONG("R406", WARNING, "原文有 %1$s 个字，太长", "a quote of %1$s characters is too long", "留下含有数字的一小段，最多 30 个字左右"),
    FIGURE_TEXT_DIFFERS(
            "R407",
            ERROR,
            "文中写“%1$s”，记录里是“%2$s”（%3$s）",
            "the text says '%1$s', the record '%2$s' (%3$s)",
            "以来源为准，把错的一处改对；余、近、约也要一致"),
    FIGURE_WORDING_DIFFERS(
            "R408",
            WARNING,
            "文中写“%1$s”，记录里是“%2$s”，意思一样，写法不同",
            "the text says '%1$s', the record '%2$s': the same in other words",
            "照来源的写法，两处写成一样"),
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
    PAGE_LINK_DEAD(
            "R601",
            ERROR,
            "网页链接到“%1$s”，网站里没有这个文件",
            "the page links to '%1$s', which is no file of the site",
            "多半是主题的错：检查模板里这个 href 或 src；地址用 href(…) 生成，写到 index.html 为止"),
    PAGE_ANCHOR_DEAD(
            "R602",
            ERROR,
            "网页链接到“%1$s”，那里没有这个 id",
            "the page links to '%1$s', where no such id is",
            "多半是主题的错：给要跳到的元素写上这个 id，或改正链接"),
    PAGE_ID_TWICE(
            "R603", ERROR, "一个网页里 id“%1$s”出现了两次", "id '%1$s' occurs twice on a page", "多半是主题的错：在循环里写的 id 要带上记录的编号"),
    PAGE_HEADINGS_JUMP(
            "R604",
            WARNING,
            "网页的标题从 %1$s 跳到 %2$s，读屏软件会以为漏了一段",
            "headings jump from %1$s to %2$s",
            "多半是主题的错：把模板里的 %2$s 改成 %3$s，字号用样式调"),
    PAGE_CODE_INLINE(
            "R605", ERROR, "网页里直接写了样式或脚本：%1$s", "inline style or script: %1$s", "多半是主题的错：样式写进主题的 CSS 文件，脚本写进主题的 JS 文件"),
    PAGE_LOADS_FROM_ELSEWHERE(
            "R606",
            ERROR,
            "网页的 <%1$s> 要从别的网站取“%2$s”",
            "<%1$s> loads '%2$s' from another host",
            "多半是主题的错：把这个文件放进主题的 assets 文件夹，用 asset(…) 引用"),
    PAGE_PICTURE_WORDLESS(
            "R607",
            ERROR,
            "网页里的图片“%1$s”没有 alt",
            "picture '%1$s' has no alt",
            "多半是主题的错：给 <img> 写 alt，说出画面；只作装饰的写 alt=\"\""),
    PAGE_FRAME_WRONG(
            "R608",
            ERROR,
            "网页应当正好有一个 %1$s，这里有 %2$s 个（空的不算）",
            "a page has exactly one %1$s, this one has %2$s (empty ones do not count)",
            "多半是主题的错：检查 layout.html 和这类网页的模板"),
    PAGE_LINK_NOT_RELATIVE(
            "R609",
            ERROR,
            "网页里的链接“%1$s”不是相对地址，换一个网址或从硬盘打开就断了",
            "link '%1$s' is not relative; it breaks at another address or on a disk",
            "模板里的链接用 href(…) 生成；正文里链接本站，写 story:、place: 加编号"),
    PAGE_ID_MISSING(
            "R610",
            ERROR,
            "网页里 %1$s 指向 id“%2$s”，这个网页里没有它",
            "%1$s names id '%2$s', which is not on the page",
            "多半是主题的错：给对应的元素写上这个 id，或改正名字");

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
