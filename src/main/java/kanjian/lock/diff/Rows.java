package kanjian.lock.diff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.lock.Item;

/** The changes of one kind of item as rows of a table, each with the same columns. */
record Rows(String title, List<String> columns, List<List<String>> rows) {
    private static final String ADDED = "新增";
    private static final String CHANGED = "改动";
    private static final String REMOVED = "移除";

    Rows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Figures first, since they are what readers must be told of; kinds without a change are left out. */
    static List<Rows> of(Changes changes) {
        return Stream.of(
                        of("数字", List.of("变化", "编号", "数值", "时间", "来源", "原因"), changes, Item.Figure.class, Item::cells),
                        of("报道的日期", List.of("变化", "报道", "日期", "原因"), changes, Item.Story.class, Rows::story),
                        of(
                                "更正",
                                List.of("变化", "记录", "日期", "哪一项", "原来", "改为"),
                                changes,
                                Item.Correction.class,
                                Item::cells),
                        of("地址", List.of("变化", "地址"), changes, Item.Address.class, Item::cells))
                .filter(rows -> !rows.rows().isEmpty())
                .toList();
    }

    private static <T extends Item> Rows of(
            String title, List<String> columns, Changes changes, Class<T> type, Function<T, List<String>> cells) {
        Stream<List<String>> added = changes.of(Change.Added.class).stream()
                .map(Change.Added::item)
                .filter(type::isInstance)
                .map(item -> row(ADDED, cells.apply(type.cast(item)), columns));
        Stream<List<String>> moved = changes.of(Change.Moved.class).stream()
                .filter(change -> type.isInstance(change.now()))
                .map(change -> moved(change, cells.apply(type.cast(change.now())), columns));
        Stream<List<String>> removed = changes.of(Change.Removed.class).stream()
                .map(Change.Removed::item)
                .filter(type::isInstance)
                .map(item -> row(REMOVED, cells.apply(type.cast(item)), columns));
        return new Rows(
                title,
                columns,
                Stream.of(moved, added, removed).flatMap(rows -> rows).toList());
    }

    private static List<String> story(Item.Story story) {
        return List.of(
                story.slug(),
                String.join("，", story.cells().subList(1, story.cells().size())));
    }

    private static List<String> row(String change, List<String> cells, List<String> columns) {
        return Stream.of(
                        List.of(change),
                        cells,
                        columns.subList(1 + cells.size(), columns.size()).stream()
                                .map(column -> "")
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    /** Each cell that changed shows both texts; a story's dates stand in one cell, each with its name. */
    private static List<String> moved(Change.Moved change, List<String> cells, List<String> columns) {
        String reason = change.details().stream()
                .map(Change.Detail::reason)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
        List<String> shown = change.now() instanceof Item.Story story
                ? List.of(
                        story.slug(), change.details().stream().map(Rows::named).collect(Collectors.joining("；")))
                : Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                        .map(i -> arrow(change.before().cells().get(i), cells.get(i)))
                        .toList();
        return Stream.of(List.of(CHANGED), shown, List.of(reason))
                .flatMap(List::stream)
                .toList();
    }

    private static String named(Change.Detail detail) {
        return detail.part() + " " + arrow(detail.before(), detail.now());
    }

    private static String arrow(String before, String now) {
        return before.equals(now) ? now : before + " → " + now;
    }
}
