package kanjian.text.cite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An entry of a list of references (参考文献) after GB/T 7714—2015. What is not known is said in square brackets, as the standard has it
 * for what the cited text does not tell.
 *
 * @param authors persons or bodies; from the fourth on they are "等"
 * @param type whether a newspaper or a page of the web is cited
 * @param publisher the newspaper, or who answers for the page
 * @param date of publication or of the last change
 * @param access for what was read online
 */
public record Citation(
        List<String> authors,
        Optional<String> title,
        Type type,
        Optional<String> publisher,
        Optional<String> date,
        Optional<Access> access) {
    private static final int NAMED = 3;

    public Citation {
        authors = List.copyOf(authors);
    }

    /** The kind of document and of its carrier (文献类型标识). */
    public enum Type {
        NEWSPAPER("[N]"),
        WEB("[EB/OL]");

        private final String mark;

        Type(String mark) {
            this.mark = mark;
        }
    }

    /**
     * When and where a page was read.
     *
     * @param day 引用日期
     * @param url 获取和访问路径
     */
    public record Access(String day, String url) {}

    /** One line, without number: {@code 杨湛, 唐亚. 敢字为先[N]. 湖南法治报, 2023-11-06.} */
    public String text() {
        return who() + ". " + title.orElse("[题名不详]") + type.mark + ". " + issue() + path() + ".";
    }

    private String who() {
        if (authors.isEmpty()) {
            return "佚名";
        }
        String named = authors.stream().limit(NAMED).collect(Collectors.joining(", "));
        return authors.size() > NAMED ? named + ", 等" : named;
    }

    /** A newspaper stands with its day; of a page the day of its last change stands in brackets, and its publisher may be its author. */
    private String issue() {
        if (access.isPresent()) {
            return publisher.map(name -> name + ", ").orElse("")
                    + date.map(day -> "(" + day + ")").orElse("") + "["
                    + access.get().day() + "]";
        }
        return publisher.orElse("[出版者不详]") + ", " + date.orElse("[出版日期不详]");
    }

    private String path() {
        return access.map(read -> ". " + read.url()).orElse("");
    }
}
