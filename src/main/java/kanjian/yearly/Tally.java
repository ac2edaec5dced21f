package kanjian.yearly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.page.data.YearReport.Count;
import kanjian.page.value.UnknownView;
import kanjian.schema.Kind;
import kanjian.view.Views;

/** Counts what the content holds of one year. */
final class Tally {
    /** Counted by rules of their own. */
    private static final Set<String> OWN_RULE = Set.of("figure", "source", "topic");

    private final Views views;
    private final Site site;
    private final int year;

    Tally(Views views, int year) {
        this.views = views;
        this.site = views.site();
        this.year = year;
    }

    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        counts.add(count("发布的故事", site.stories(), this::isPublished, "写明发布时间的故事，按发布时间归年"));
        counts.add(count("依据本年报道写的故事", site.stories(), this::isBasedOnYear, "按所依据报道的日期归年，不论哪年发布"));
        counts.add(distinct("故事用到的数字", Tally::figures, this::isPublished, "本年发布的故事里有出处的数字；一个数字用几次只算一个"));
        counts.add(count("更正", views.corrections().all(), one -> one.day().startsWith(year + "-"), "按更正的日期归年"));
        counts.add(count("说的是本年的数字", views.standingFigures(), this::isFigureOfYear, "按所说的时间归年，目标和预计不归年；只数有几条，数值不相加"));
        counts.add(count("本年刊登的来源", site.ofKind("source"), source -> is(source, "date"), "按刊登日期归年"));
        counts.add(distinct(
                "主题",
                story -> story.entry().references("topics").stream(),
                story -> isPublished(story) || isBasedOnYear(story),
                "有前两项故事的主题"));
        counts.add(places());
        kinds().forEach(kind -> counts.add(records(kind)));
        return counts;
    }

    private Stream<Kind> kinds() {
        return views.schema().kinds().stream()
                .filter(kind -> kind.scope() == Kind.Scope.PLACE && !kind.single())
                .filter(kind -> !OWN_RULE.contains(kind.name()))
                .filter(kind -> !site.ofKind(kind.name()).isEmpty());
    }

    private Count records(Kind kind) {
        List<Entry> records = site.ofKind(kind.name());
        if (records.stream().allMatch(record -> Years.told(record).isEmpty())) {
            return new Count(kind.chinese(), new UnknownView("未统计", "记录里没有写明年份的日期"), records.size(), "没有写明年份的日期，不归年");
        }
        return count(kind.chinese(), records, this::isTold, "记录里写到本年的日期");
    }

    private Count places() {
        Set<RecordId> ofYear = Stream.of(
                        site.stories().stream()
                                .filter(story -> isPublished(story) || isBasedOnYear(story))
                                .map(Story::place),
                        views.standingFigures().stream()
                                .filter(this::isFigureOfYear)
                                .map(Entry::place),
                        records().filter(this::isTold).map(Entry::place))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        Set<RecordId> all = Stream.of(
                        site.stories().stream().map(Story::place),
                        views.standingFigures().stream().map(Entry::place),
                        records().map(Entry::place))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return new Count("有内容的地方", ofYear.size(), all.size(), "有本年的故事、数字或记录的地方");
    }

    private Stream<Entry> records() {
        return kinds().flatMap(kind -> site.ofKind(kind.name()).stream());
    }

    private static <T> Count count(String name, Collection<T> all, Predicate<T> isOfYear, String rule) {
        return new Count(name, (int) all.stream().filter(isOfYear).count(), all.size(), rule);
    }

    /** Of what stories name, each once. */
    private Count distinct(
            String name, Function<Story, Stream<RecordId>> named, Predicate<Story> isOfYear, String rule) {
        List<Story> ofYear = site.stories().stream().filter(isOfYear).toList();
        return new Count(
                name,
                (int) ofYear.stream().flatMap(named).distinct().count(),
                (int) site.stories().stream().flatMap(named).distinct().count(),
                rule);
    }

    private static Stream<RecordId> figures(Story story) {
        return story.figures().stream().map(Story.Use::figure);
    }

    private boolean isPublished(Story story) {
        return is(story.entry(), "publish_at");
    }

    private boolean isBasedOnYear(Story story) {
        return is(story.entry(), "date");
    }

    private boolean is(Entry entry, String field) {
        return Years.of(entry, field).filter(told -> told == year).isPresent();
    }

    private boolean isFigureOfYear(Entry figure) {
        return Years.ofFigure(figure).filter(told -> told == year).isPresent();
    }

    private boolean isTold(Entry record) {
        return Years.told(record).contains(year);
    }
}
