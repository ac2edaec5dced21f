package kanjian.prose.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kanjian.content.BlockReader;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.markdown.MarkdownParser;
import kanjian.markdown.document.FencedBlock;
import kanjian.markdown.document.LinkTarget;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.markdown.document.MarkdownLink;
import kanjian.model.ChartBlock;
import kanjian.model.Entry;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.schema.Schema;
import kanjian.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads the fenced chart blocks (图) of texts and checks that each can be drawn honestly. For one thread. */
public final class ChartReader {
    private static final Set<String> LANGUAGES = Set.of("chart", "图", "图表");
    private static final List<String> STAGES = List.of("collected", "assigned", "resolved");

    private final Site site;
    private final Schema schema;
    private final MarkdownParser markdown;
    private final Problems problems;
    private final ChartRules rules;

    /** Made when the first chart is read: most sites' stories are many, and charts are few. */
    private @Nullable BlockReader blocks;

    public ChartReader(Site site, Schema schema, MarkdownParser markdown, Problems problems) {
        this.site = site;
        this.schema = schema;
        this.markdown = markdown;
        this.problems = problems;
        rules = new ChartRules(problems);
    }

    /** Whether the block means to be a chart; one that is misspelt is reported. */
    public boolean isChart(FencedBlock block) {
        if (isNamedChart(block)) {
            return true;
        }
        Optional<String> meant = Spelling.nearest(block.language(), LANGUAGES);
        meant.ifPresent(word -> problems.report(Code.CHART_MISSPELT, block.at(), block.language(), word));
        return false;
    }

    /** Whether the word behind the fence is the one for charts. */
    public static boolean isNamedChart(FencedBlock block) {
        return LANGUAGES.contains(block.language());
    }

    /**
     * Reads a block that {@link #isChart is a chart}.
     *
     * @param owner slug of the place in whose folder the text stands
     * @param links what the links of the title lead to
     * @param excused words of the text that look like figures and are none
     * @param mention counts a mention of a figure in the text
     * @return empty when it cannot be drawn, which has been reported
     */
    public Optional<ChartBlock> read(
            FencedBlock block,
            String owner,
            Excused excused,
            Function<MarkdownLink, LinkTarget> links,
            Function<RecordId, Story.Mention> mention) {
        if (!block.isAtMargin()) {
            problems.report(Code.CHART_MISPLACED, block.at());
            return Optional.empty();
        }
        if (!block.isClosed()) {
            problems.report(Code.CHART_NOT_CLOSED, block.at());
            return Optional.empty();
        }
        Location first = Location.of(block.at().file(), block.at().line() + 1, 1);
        return blocks().read(schema.forms().chart(), block.text(), first, owner, problems)
                .flatMap(entry -> chart(entry, block.at(), excused, links, mention));
    }

    private BlockReader blocks() {
        if (blocks == null) {
            blocks = new BlockReader(site, schema);
        }
        return blocks;
    }

    private Optional<ChartBlock> chart(
            Entry entry,
            Location at,
            Excused excused,
            Function<MarkdownLink, LinkTarget> links,
            Function<RecordId, Story.Mention> mention) {
        Form form = Form.of(entry);
        Html title = title((Value.Prose) entry.value("title").orElseThrow(), excused, links);
        List<Drawn> figures = figures(entry, "figures");
        List<Drawn> whole = figures(entry, "whole");
        Optional<Entry> record = record(entry);
        boolean isRead = form.drawsFigures() ? areAllFound(entry, figures.size() + whole.size()) : record.isPresent();
        if (!rules.fields(form, entry, at) || !isRead || !rules.figures(form, at, figures, whole)) {
            return Optional.empty();
        }
        Stream<RecordId> drawn = form == Form.LEDGER
                ? stages(record.orElseThrow())
                : figures.stream().map(figure -> figure.figure().id());
        return Optional.of(new ChartBlock(
                entry.text("type").orElseThrow(),
                title,
                drawn.map(mention).toList(),
                whole.stream()
                        .map(figure -> mention.apply(figure.figure().id()))
                        .findFirst(),
                record.map(Entry::id)));
    }

    private static boolean areAllFound(Entry entry, int found) {
        return found
                == references(entry, "figures").count()
                        + references(entry, "whole").count();
    }

    private Html title(Value.Prose title, Excused excused, Function<MarkdownLink, LinkTarget> links) {
        ChartTitle heading = new ChartTitle(links, excused);
        MarkdownDocument document =
                markdown.inline(title.markdown(), title.at(), title.isVerbatim(), heading, problems);
        heading.unbound(document.plain())
                .forEach(words -> problems.report(Code.CHART_TITLE_UNBOUND, title.at(), words));
        return new Html(document.html());
    }

    /** Those that could be read; a figure that is itself at fault has been reported. */
    private List<Drawn> figures(Entry entry, String field) {
        List<Drawn> figures = references(entry, field)
                .flatMap(reference ->
                        site.find(reference.target()).map(figure -> new Drawn(figure, reference.at())).stream())
                .toList();
        figures.stream()
                .filter(drawn -> drawn.figure().isWithdrawn())
                .forEach(drawn -> problems.report(Code.WITHDRAWN_IN_USE, drawn.at(), drawn.name()));
        return figures;
    }

    private static Stream<Value.Reference> references(Entry entry, String field) {
        return entry.value(field).stream()
                .flatMap(value -> value instanceof Value.Items list ? list.values().stream() : Stream.of(value))
                .filter(Value.Reference.class::isInstance)
                .map(Value.Reference.class::cast);
    }

    private Optional<Entry> record(Entry entry) {
        return entry.reference("record").flatMap(site::find).filter(record -> rules.record(entry, record));
    }

    private static Stream<RecordId> stages(Entry ledger) {
        return STAGES.stream()
                .flatMap(stage -> ledger.reference(stage).stream())
                .distinct();
    }
}
