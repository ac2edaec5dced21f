package kanjian.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.column.Column;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Profile;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.text.date.Period;

/** A site that must carry page tags (网页标签) says in its settings and stories what they are to hold. */
final class PageTagsHaveValues implements Rule {
    /** The sections whose pages every site has; {@code site} are the pages of no section. */
    private static final List<String> SECTIONS =
            List.of("places", "stories", "deputies", "stations", "motions", "indicators", "data", "site");

    @Override
    public void check(Site site, Problems problems) {
        Entry settings = site.settings();
        Profile profile = Profile.of(settings);
        if (!profile.hasTags()) {
            return;
        }
        require(settings, "full_name", "SiteName", "规范全称", settings.at(), problems);
        require(settings, "publisher", "ContentSource", "主办单位", settings.at(), problems);
        if (profile == Profile.GOV) {
            settings.parts("footer")
                    .forEach(footer -> require(footer, "site_id", "SiteIDCode", "页脚的网站标识码", settings.at(), problems));
        }
        columns(settings, problems);
        site.stories().forEach(story -> published(story, problems));
    }

    private static void require(Entry entry, String field, String tag, String chinese, Location at, Problems problems) {
        if (entry.value(field)
                .filter(value -> !(value instanceof Value.Missing))
                .isEmpty()) {
            problems.report(Code.TAG_VALUE_MISSING, at, tag, chinese, field);
        }
    }

    private static void columns(Entry settings, Problems problems) {
        Set<String> described = Column.of(settings).stream()
                .filter(Column::isWhole)
                .map(Column::section)
                .collect(Collectors.toSet());
        boolean isUnread =
                settings.value("columns").filter(Value.Unread.class::isInstance).isPresent();
        String missing = SECTIONS.stream()
                .filter(section -> !isUnread && !described.contains(section))
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            problems.report(
                    Code.TAG_VALUE_MISSING,
                    settings.at(),
                    "ColumnKeywords",
                    "栏目 " + missing + " 的名称、说明、关键词和类别",
                    "columns");
        }
    }

    /** The day and the minute of publication; a part of a day or a span of days would have to be guessed at. */
    private static void published(Story story, Problems problems) {
        Entry entry = story.entry();
        boolean isDay = entry.period("publish_at")
                .filter(Period::isSingle)
                .filter(day -> day.isYearKnown() && day.firstDay().equals(day.lastDay()))
                .isPresent();
        if (!isDay) {
            problems.report(Code.TAG_VALUE_MISSING, entry.at(), "PubDate", "精确到日的发布时间", "publish_at");
        }
        require(entry, "publish_time", "PubDate", "发布时刻", entry.at(), problems);
    }
}
