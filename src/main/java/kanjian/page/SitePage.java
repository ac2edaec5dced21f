package kanjian.page;

import java.util.List;
import java.util.Optional;
import kanjian.model.Html;
import kanjian.page.data.ColumnView;
import kanjian.page.data.Download;
import kanjian.page.data.YearReport;
import kanjian.page.part.LegendPart;
import kanjian.page.part.TileGroup;
import kanjian.page.part.TopicCount;
import kanjian.page.value.CorrectionView;
import kanjian.page.value.Link;
import kanjian.page.value.StoryCard;

/** A page that tells of the site itself: what it holds, how it is read, what was corrected. */
public sealed interface SitePage extends Page {
    /** What the signs of the site mean (图例). */
    record LegendPage(Head head, LegendPart legend) implements SitePage {
        @Override
        public String template() {
            return "legend";
        }

        @Override
        public boolean isListed() {
            return false;
        }
    }

    /** The tables of the whole site, or those of a place. */
    record DataPage(Head head, Optional<Link> place, List<Download> downloads) implements SitePage {
        @Override
        public String template() {
            return "data";
        }
    }

    /** One table of the open data, with the meaning of each column. */
    record TablePage(Head head, Download table, List<ColumnView> columns) implements SitePage {
        @Override
        public String template() {
            return "table";
        }
    }

    /** A yearly report (年度报表), or, without one, the list of all. */
    record ReportPage(Head head, List<Link> years, Optional<YearReport> report) implements SitePage {
        @Override
        public String template() {
            return "report";
        }
    }

    /** A page written in Markdown: about, method, accessibility. */
    record TextPage(Head head, Html body) implements SitePage {
        @Override
        public String template() {
            return "text";
        }
    }

    /** Every correction of a figure or story, newest first. */
    record CorrectionsPage(Head head, List<CorrectionView> corrections) implements SitePage {
        @Override
        public String template() {
            return "corrections";
        }
    }

    /** The page that searches, and ways to find something without a script: places, deputies, topics, months. */
    record FindPage(
            Head head,
            List<TileGroup> places,
            List<Initial> deputies,
            List<Link> stations,
            List<TopicCount> topics,
            List<Link> months,
            List<StoryCard> newest)
            implements SitePage {
        @Override
        public String template() {
            return "find";
        }

        /** The names that begin with the same letter in pinyin, such as {@code Z}. */
        public record Initial(String letter, List<Link> names) {
            public Initial {
                names = List.copyOf(names);
            }
        }
    }

    /** Shown by hosts when an address does not exist; {@code head.address} is {@code /404.html}. */
    record NotFound(Head head, List<Link> places, List<TopicCount> topics) implements SitePage {
        @Override
        public String template() {
            return "404";
        }
    }

    /** Leads from an old address to the new one. */
    record Redirect(Head head, String target) implements SitePage {
        @Override
        public String template() {
            return "redirect";
        }
    }
}
