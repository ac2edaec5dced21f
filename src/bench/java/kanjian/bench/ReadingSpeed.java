package kanjian.bench;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kanjian.diag.Problems;
import kanjian.markdown.MarkdownParser;
import kanjian.markdown.document.LinkResolver;
import kanjian.markdown.document.LinkTarget;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.markdown.document.MarkdownLink;
import kanjian.markdown.document.Picture;
import kanjian.text.date.Anchor;
import kanjian.text.scan.FigureScanner;
import kanjian.text.scan.Finding;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Scanning prose for figures beside parsing the same text as Markdown; the counter tells characters per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingSpeed {
    private static final Anchor PUBLISHED = Anchor.of(LocalDate.of(2023, 11, 6));
    private static final Set<String> OWN = Set.of("figure", "story", "place", "deputy", "station", "motion", "project");

    /** Every link leads nowhere: what a link means is no part of parsing. */
    private static final LinkResolver NOWHERE = new LinkResolver() {
        @Override
        public LinkTarget link(MarkdownLink link) {
            return LinkTarget.none();
        }

        @Override
        public Optional<Picture> picture(MarkdownLink image) {
            return Optional.empty();
        }
    };

    @Param
    private Texts texts = Texts.STORIES;

    private final Parser bare = Parser.builder().build();
    private final MarkdownParser ours = new MarkdownParser(OWN);
    private String text = "";

    /** How many characters were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long characters;
    }

    @Setup
    public void read() throws IOException {
        text = texts.read();
    }

    @Benchmark
    public List<Finding> scan(Counter counter) {
        counter.characters += text.length();
        return FigureScanner.scan(text, PUBLISHED);
    }

    /** The library alone, as it comes, without any extension. */
    @Benchmark
    public Document parse(Counter counter) {
        counter.characters += text.length();
        return bare.parse(text);
    }

    /** What a build does with a body: the library with our extensions, checks, and safe HTML. */
    @Benchmark
    public MarkdownDocument parseAndWrite(Counter counter) {
        counter.characters += text.length();
        return ours.parse(text, "story.md", 1, NOWHERE, new Problems());
    }

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        new Runner(new CommandLineOptions(args)).run();
    }
}
