package kanjian.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.model.Html;
import kanjian.page.part.Block;
import kanjian.page.part.CitationView;
import kanjian.page.part.ColumnView;
import kanjian.page.part.Download;
import kanjian.page.part.Lead;
import kanjian.page.part.LegendPart;
import kanjian.page.part.Note;
import kanjian.page.part.Pager;
import kanjian.page.part.Passage;
import kanjian.page.part.TileGroup;
import kanjian.page.part.TopicCount;
import kanjian.page.part.Visit;
import kanjian.page.part.Withdrawal;
import kanjian.page.part.YearReport;
import kanjian.page.value.ChoiceView;
import kanjian.page.value.CorrectionView;
import kanjian.page.value.EntryView;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;
import kanjian.page.value.StoryCard;

/** One page of the site with all that it may show (页面). */
public sealed interface Page {
    Head head();

    /** The template that draws it, below the theme's {@code pages/}. */
    String template();

    /** Whether search engines may show it and the site map names it. */
    default boolean isListed() {
        return true;
    }

    /**
     * What every page has.
     *
     * @param address from the top of the site, such as {@code /places/hanyin/}
     * @param section the entry of the main navigation that is current: places, stories, deputies, stations, motions, indicators, data, or empty
     * @param crumbs from the home page down, this page last
     */
    record Head(String address, String title, String description, String section, List<Link> crumbs) {
        public Head {
            crumbs = List.copyOf(crumbs);
        }
    }

    /** The first page. {@code leads} are drawn as 一格一件, each with its total (or itself) and its place. */
    record Home(
            Head head,
            List<Lead> leads,
            int figureCount,
            List<TileGroup> places,
            List<StoryCard> stories,
            List<EntryView> stations,
            List<EntryView> motions,
            List<TopicCount> topics)
            implements Page {
        @Override
        public String template() {
            return "home";
        }
    }

    /**
     * A division (地方): province, prefecture, county, township, village or zone.
     *
     * @param data address of its downloads; empty when there are none
     */
    record PlacePage(
            Head head,
            String name,
            String reading,
            String path,
            ChoiceView kind,
            Html summary,
            Html actorNote,
            Optional<Lead> lead,
            List<FigureView> keyFigures,
            Html figuresNote,
            int figureCount,
            int storyCount,
            Object latest,
            List<TileGroup> children,
            List<Block> blocks,
            List<StoryCard> stories,
            String moreStories,
            List<EntryView> sources,
            String data)
            implements Page {
        @Override
        public String template() {
            return "place";
        }
    }

    /** All records of one kind at a place, in full. */
    record BlockPage(Head head, Link place, Block block) implements Page {
        @Override
        public String template() {
            return "block";
        }
    }

    /** A story (报道). */
    record StoryPage(
            Head head,
            StoryCard card,
            List<Passage> parts,
            int words,
            List<Note> notes,
            List<Link> contents,
            List<EntryView> deputies,
            List<Link> about,
            List<EntryView> sources,
            Map<String, Object> f,
            List<CorrectionView> corrections,
            List<StoryCard> related)
            implements Page {
        @Override
        public String template() {
            return "story";
        }
    }

    /** A record with a page of its own; drawn with {@code records/KIND.html}. */
    record RecordPage(
            Head head,
            EntryView entry,
            List<FigureView> figures,
            String moreFigures,
            List<Block> blocks,
            List<StoryCard> stories,
            String moreStories,
            List<EntryView> sources)
            implements Page {
        @Override
        public String template() {
            return "records/" + entry.kind();
        }
    }

    /** A station's record (联络站), and when to go there. */
    record StationPage(RecordPage record, Visit visit) implements Page {
        @Override
        public Head head() {
            return record.head();
        }

        @Override
        public String template() {
            return record.template();
        }
    }

    /** One sheet of A4 to pin up at a station (海报). */
    record PosterPage(Head head, EntryView entry, Visit visit) implements Page {
        @Override
        public String template() {
            return "poster";
        }
    }

    /**
     * A figure's record (数字档案).
     *
     * @param history the values of the same indicator, place and scope in the order of time, this one among them; empty when there is
     *     no other
     * @param sameIndicator the others of its indicator
     */
    record FigurePage(
            Head head,
            FigureView figure,
            List<Link> usedBy,
            List<StoryCard> stories,
            String moreStories,
            List<FigureView> parts,
            List<FigureView> derived,
            List<FigureView> sameIndicator,
            List<FigureView> history,
            EntryView source,
            CitationView citations,
            Optional<Withdrawal> withdrawal)
            implements Page {
        @Override
        public String template() {
            return "figure";
        }
    }

    /** One indicator across places, side by side, never summed or ranked. */
    record IndicatorPage(Head head, EntryView entry, List<FigureView> figures, String csv) implements Page {
        @Override
        public String template() {
            return "indicator";
        }
    }

    /** Everything on one subject. */
    record TopicPage(
            Head head,
            EntryView entry,
            int storyCount,
            List<StoryCard> stories,
            String moreStories,
            int figureCount,
            List<FigureView> figures,
            String moreFigures,
            List<Block> blocks)
            implements Page {
        @Override
        public String template() {
            return "topic";
        }
    }

    /** A list of records of one kind, or of stories, cut into pages. */
    record ListPage(
            Head head,
            String kind,
            String intro,
            List<StoryCard> stories,
            List<EntryView> entries,
            List<FigureView> figures,
            List<TileGroup> places,
            List<Link> months,
            Pager pager)
            implements Page {
        @Override
        public String template() {
            return "list";
        }
    }

    /** A page written in Markdown: about, method, accessibility. */
    record TextPage(Head head, Html body) implements Page {
        @Override
        public String template() {
            return "text";
        }
    }

    /** What the signs of the site mean (图例). */
    record LegendPage(Head head, LegendPart legend) implements Page {
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
    record DataPage(Head head, Optional<Link> place, List<Download> downloads) implements Page {
        @Override
        public String template() {
            return "data";
        }
    }

    /** A yearly report (年度报表), or, without one, the list of all. */
    record ReportPage(Head head, List<Link> years, Optional<YearReport> report) implements Page {
        @Override
        public String template() {
            return "report";
        }
    }

    /** One table of the open data, with the meaning of each column. */
    record TablePage(Head head, Download table, List<ColumnView> columns) implements Page {
        @Override
        public String template() {
            return "table";
        }
    }

    /** Every correction of a figure or story, newest first. */
    record CorrectionsPage(Head head, List<CorrectionView> corrections) implements Page {
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
            implements Page {
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
    record NotFound(Head head, List<Link> places, List<TopicCount> topics) implements Page {
        @Override
        public String template() {
            return "404";
        }
    }

    /** Leads from an old address to the new one. */
    record Redirect(Head head, String target) implements Page {
        @Override
        public String template() {
            return "redirect";
        }
    }
}
