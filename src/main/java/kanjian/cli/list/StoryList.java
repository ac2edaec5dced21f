package kanjian.cli.list;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.build.Survey.Absence;
import kanjian.build.Survey.Line;
import kanjian.diag.Problem;

/** The stories that are not on the site, or how the numbers of each story are held. */
public record StoryList(List<Line> stories) {
    private static final String ON_SITE = "published";
    private static final int STATE = 8;
    private static final int DAY = 12;
    private static final int COUNT = 10;

    private Stream<Line> waiting() {
        return stories.stream()
                .filter(story -> story.absence().isPresent())
                .sorted(Comparator.comparing((Line story) -> story.absence().orElseThrow())
                        .thenComparing(StoryList::day)
                        .thenComparing(Line::path));
    }

    private static String day(Line story) {
        return story.day().map(Object::toString).orElse("");
    }

    private static String reason(Absence absence) {
        return switch (absence) {
            case DRAFT -> "状态是草稿（status: draft），改成 ready 才发布";
            case SCHEDULED -> "到发布时间（publish_at）才上网";
            case EXPIRED -> "过了下线时间（expires）";
        };
    }

    /** Those that are not on the site, for the screen. */
    public String absences() {
        String lines = waiting()
                .map(story -> Cell.padded(story.absence().orElseThrow().chinese(), STATE)
                        + Cell.padded(day(story), DAY)
                        + story.title() + "\n"
                        + " ".repeat(STATE) + story.path() + "  "
                        + reason(story.absence().orElseThrow()) + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "没有草稿、待发布和已下线的报道\n" : lines;
    }

    /** The numbers of all stories, for the screen. */
    public String numbers() {
        String head = Cell.padded("有记录", COUNT) + Cell.padded("不算数字", COUNT) + Cell.padded("没有记录", COUNT) + "报道\n";
        return head + stories.stream().map(StoryList::row).collect(Collectors.joining());
    }

    private static String row(Line story) {
        String absence = story.absence().map(why -> "（" + why.chinese() + "）").orElse("");
        String row = Cell.padded(String.valueOf(story.bound()), COUNT)
                + Cell.padded(String.valueOf(story.excused()), COUNT)
                + Cell.padded(String.valueOf(story.unbound()), COUNT)
                + story.title() + absence + "\n";
        return row + story.open().stream().map(StoryList::open).collect(Collectors.joining());
    }

    private static String open(Problem problem) {
        return "    " + problem.at() + "  “" + problem.args().get(0) + "”\n        → " + problem.cure() + "\n";
    }

    /** The numbers of all stories, for programs. */
    public List<Map<String, Object>> allNumbers() {
        return stories.stream().map(StoryList::numbers).toList();
    }

    /** Those that are not on the site, for programs. */
    public List<Map<String, Object>> absent() {
        return waiting()
                .map(story -> {
                    Map<String, Object> fields = fields(story);
                    fields.put("date", day(story));
                    fields.put("reason", reason(story.absence().orElseThrow()));
                    return fields;
                })
                .toList();
    }

    private static Map<String, Object> numbers(Line story) {
        Map<String, Object> fields = fields(story);
        fields.put("bound", story.bound());
        fields.put("excused", story.excused());
        fields.put("unbound", story.unbound());
        fields.put("open", story.open().stream().map(StoryList::number).toList());
        return fields;
    }

    private static Map<String, Object> number(Problem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", problem.args().get(0));
        fields.put("line", problem.at().line());
        fields.put("column", problem.at().column());
        fields.put("cure", problem.cure());
        return fields;
    }

    private static Map<String, Object> fields(Line story) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", story.path());
        fields.put("title", story.title());
        fields.put(
                "state",
                story.absence().map(why -> why.name().toLowerCase(Locale.ROOT)).orElse(ON_SITE));
        return fields;
    }
}
