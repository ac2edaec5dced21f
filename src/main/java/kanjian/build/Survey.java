package kanjian.build;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kanjian.column.Columns;
import kanjian.column.Freshness;
import kanjian.diag.Code;
import kanjian.diag.Problem;
import kanjian.model.Site;
import kanjian.model.Story;

/**
 * What staff ask of their content (清单): which stories are not on the site and why, whether a record holds each number, and which
 * columns are late.
 *
 * @param stories all of them, those on the site too, by path
 * @param columns how fresh each column is on the day, by what the site shows
 * @param report all that is wrong with the content
 */
public record Survey(List<Line> stories, List<Freshness> columns, List<Problem> report) {
    public Survey {
        stories = stories.stream().sorted(Comparator.comparing(Line::path)).toList();
        columns = List.copyOf(columns);
        report = List.copyOf(report);
    }

    /** Why a story is not on the site. */
    public enum Absence {
        DRAFT("草稿"),
        SCHEDULED("待发布"),
        EXPIRED("已下线");

        private final String chinese;

        Absence(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * One story.
     *
     * @param absence empty when it is on the site
     * @param day when a scheduled story comes, an expired one went; for a draft the day it is meant to come, if any
     * @param bound numbers of its text that a record holds
     * @param excused numbers that are none, with a reason
     * @param unbound the others
     * @param open what is told of them, in the order of the text
     */
    public record Line(
            String path,
            String title,
            Optional<Absence> absence,
            Optional<LocalDate> day,
            int bound,
            int excused,
            int unbound,
            List<Problem> open) {
        public Line {
            open = List.copyOf(open);
        }
    }

    /** @param report in file order */
    static Survey of(Site site, LocalDate now, List<Problem> report) {
        Map<String, List<Problem>> open = report.stream()
                .filter(problem -> problem.code() == Code.NUMBER_UNBOUND)
                .collect(Collectors.groupingBy(problem -> problem.at().file()));
        return new Survey(
                site.stories().stream()
                        .map(story -> line(story, now, open.getOrDefault(story.path(), List.of())))
                        .toList(),
                new Columns(published(site, now)).on(now),
                report);
    }

    private static Site published(Site site, LocalDate now) {
        return site.withStories(site.stories().stream()
                .filter(story -> Publication.absence(story.entry(), now).isEmpty())
                .toList());
    }

    private static Line line(Story story, LocalDate now, List<Problem> open) {
        Optional<Absence> absence = Publication.absence(story.entry(), now);
        Story.Coverage numbers = story.coverage();
        return new Line(
                story.path(),
                story.title(),
                absence,
                absence.flatMap(why -> Publication.dayOf(why, story.entry())),
                numbers.bound(),
                numbers.excused(),
                numbers.unbound(),
                open);
    }
}
