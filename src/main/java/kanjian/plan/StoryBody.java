package kanjian.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.model.ChartBlock;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.model.Story;
import kanjian.page.part.Passage;
import kanjian.view.ChartRows;
import kanjian.view.Views;

/** A story's body as its page shows it: stretches of text with the charts between them. */
final class StoryBody {
    /** Only this program writes it: in a text, quotation marks are escaped. */
    private static final Pattern MENTION = Pattern.compile("data-figure=\"([^\"]+)\"");

    private final Views views;
    private final ChartRows rows;

    StoryBody(Views views) {
        this.views = views;
        rows = new ChartRows(views);
    }

    List<Passage> parts(Story story, Html body) {
        List<Passage> parts = new ArrayList<>();
        String rest = withTips(body.markup());
        for (Iterator<ChartBlock> charts = story.charts().iterator(); charts.hasNext(); ) {
            int at = rest.indexOf(ChartBlock.PLACE);
            String key = "chart" + (parts.size() + 1);
            parts.add(new Passage(new Html(rest.substring(0, at)), Optional.of(rows.chart(key, charts.next()))));
            rest = rest.substring(at + ChartBlock.PLACE.length());
        }
        parts.add(new Passage(new Html(rest), Optional.empty()));
        return parts;
    }

    /** A browser without script shows the line when the figure is pointed at. */
    private String withTips(String body) {
        return MENTION.matcher(body)
                .replaceAll(mention -> Matcher.quoteReplacement(
                        mention.group() + " data-tip=\"" + escape(tip(mention.group(1))) + "\""));
    }

    private String tip(String figure) {
        return views.figures().view(new RecordId("figure", figure)).tip();
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
