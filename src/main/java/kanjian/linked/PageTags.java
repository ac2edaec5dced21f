package kanjian.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Profile;
import kanjian.page.Page;
import kanjian.page.SitePage;
import kanjian.page.machine.PageTag;
import kanjian.page.value.Link;
import kanjian.page.value.WhenView;

/**
 * The page tags (网页标签) of 国办发〔2017〕47号: three of the site on every page, four more of the column on all but the first, three
 * more of the article on stories. What has no value is left out; the rules of the content and the check of the finished pages tell
 * when it was needed.
 */
final class PageTags {
    private static final List<String> SITE = List.of("SiteName", "SiteDomain");
    private static final List<String> SITE_OF_GOVERNMENT = List.of("SiteIDCode");
    private static final List<String> COLUMN =
            List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
    private static final List<String> ARTICLE = List.of("ArticleTitle", "PubDate", "ContentSource");

    private final Profile profile;
    private final Entry settings;
    private final String baseUrl;
    private final Columns columns;

    PageTags(Entry settings, String baseUrl) {
        this.profile = Profile.of(settings);
        this.settings = settings;
        this.baseUrl = baseUrl;
        this.columns = new Columns(settings);
    }

    /** The names that the page must carry, whether or not there is a value for each. */
    List<String> required(Page page) {
        if (isBare(page)) {
            return List.of();
        }
        return Stream.of(
                        SITE,
                        profile == Profile.GOV ? SITE_OF_GOVERNMENT : List.<String>of(),
                        isFront(page) ? List.<String>of() : COLUMN,
                        page instanceof Page.StoryPage ? ARTICLE : List.<String>of())
                .flatMap(List::stream)
                .toList();
    }

    List<PageTag> of(Page page) {
        if (isBare(page)) {
            return List.of();
        }
        Sheet sheet = new Sheet();
        site(sheet);
        if (page instanceof Page.StoryPage story) {
            column(columns.of(story.head().section()), sheet);
            article(story, sheet);
        } else if (!isFront(page)) {
            column(page.head(), sheet);
        }
        return sheet.tags;
    }

    private boolean isBare(Page page) {
        return !profile.hasTags() || page instanceof SitePage.Redirect;
    }

    /** Belongs to no column. */
    private static boolean isFront(Page page) {
        return page instanceof Page.Home || page instanceof SitePage.NotFound;
    }

    private void site(Sheet sheet) {
        sheet.add("SiteName", settings.text("full_name").orElse(""));
        sheet.add("SiteDomain", host(baseUrl));
        settings.parts("footer")
                .forEach(
                        footer -> sheet.add("SiteIDCode", footer.text("site_id").orElse("")));
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("[/:].*$", "");
    }

    /** A page that is a column of its own below that of its section. */
    private void column(Page.Head head, Sheet sheet) {
        Columns.Column column = columns.of(head.section());
        boolean isWhole = head.address().equals("/" + head.section() + "/");
        boolean isDescribed =
                !isWhole && !head.description().isBlank() && !head.description().equals(head.title());
        column(
                new Columns.Column(
                        isWhole ? column.name() : head.title(),
                        isDescribed ? head.description() : column.description(),
                        column.keywords(),
                        column.type()),
                sheet);
    }

    private static void column(Columns.Column column, Sheet sheet) {
        sheet.add("ColumnName", column.name());
        sheet.add("ColumnDescription", column.description());
        sheet.add("ColumnKeywords", column.keywords());
        sheet.add("ColumnType", column.type());
    }

    /** {@code Description} is not repeated: names of meta tags have no case, and every page has its {@code description}. */
    private void article(Page.StoryPage story, Sheet sheet) {
        sheet.add("ArticleTitle", story.head().title());
        sheet.add("PubDate", published(story.f()));
        sheet.add("ContentSource", origin(story.f()));
        sheet.add("Keywords", story.card().topics().stream().map(Link::title).collect(Collectors.joining(",")));
        sheet.add("Author", story.f().get("authors") instanceof List<?> authors ? joined(authors) : "");
        sheet.add("Url", baseUrl + story.head().address().substring(1));
    }

    private static String joined(List<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** {@code yyyy-MM-dd HH:mm}, from the front matter alone: a rebuild never moves it. */
    private static String published(Map<String, Object> f) {
        return f.get("publish_at") instanceof WhenView day
                ? (day.edtf() + " " + f.getOrDefault("publish_time", "")).strip()
                : "";
    }

    /** The medium that a story is reprinted from; else the unit that publishes the site, which has written it. */
    private String origin(Map<String, Object> f) {
        return f.get("reprint") instanceof Map<?, ?> reprint && reprint.get("publisher") instanceof String publisher
                ? publisher
                : settings.text("publisher").orElse("");
    }

    /** The tags of one page as they come together. */
    private static final class Sheet {
        private final List<PageTag> tags = new ArrayList<>();

        void add(String name, String content) {
            if (!content.isBlank()) {
                tags.add(new PageTag(name, content));
            }
        }
    }
}
