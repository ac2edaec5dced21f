package kanjian.markdown.inline;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.markdown.text.CjkCharacters;
import org.jspecify.annotations.Nullable;

/** The library's inline parser with Chinese emphasis, without regular expressions that overflow, and with a limit. */
public final class GuardedInlineParser extends InlineParserImpl {
    /** More marks in one paragraph are nobody's text; below it, the library's quadratic searches stay cheap. */
    public static final int MOST_MARKS = 3000;

    private static final int LONGEST_RUN = 50;

    /** An ampersand, a hash, seven digits and a semicolon. */
    private static final int LONGEST_NUMERIC_ENTITY = 10;

    private static final int LONGEST_AUTOLINK = 500;

    private @Nullable BacktickRuns backticks;

    public GuardedInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        // the library writes into the set while it reads a table, and all threads share the original
        super(
                options,
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        if (isTangled(content)) {
            block.appendChild(new Tangle(content.trim()));
        } else {
            backticks = null;
            super.parse(content, block);
        }
    }

    /** The library's own way copies the whole paragraph at each match. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    private static boolean isTangled(BasedSequence content) {
        int marks = 0;
        char last = 0;
        for (int i = 0; i < content.length() && marks <= MOST_MARKS; i++) {
            char c = content.charAt(i);
            // brackets and ampersands count each, the others by the run
            marks += c == '[' || c == ']' || c == '&' || c != last && "*_~`<".indexOf(c) >= 0 ? 1 : 0;
            last = c;
        }
        return marks > MOST_MARKS;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
        int start = index;
        int end = start;
        while (end < input.length() && input.charAt(end) == mark) {
            end++;
        }
        int longest = mark == '~' ? 2 : LONGEST_RUN;
        int shortest = mark == '~' ? 2 : 1;
        if (end - start < shortest || end - start > longest) {
            appendText(input, start, end);
            index = end;
            return true;
        }
        index = end;
        push(new MarkRun(
                input,
                appendSeparateText(input.subSequence(start, end)),
                Flanking.of(input, start, end),
                lastDelimiter,
                start));
        return true;
    }

    private void push(Delimiter run) {
        if (lastDelimiter != null) {
            lastDelimiter.setNext(run);
        }
        lastDelimiter = run;
    }

    @Override
    protected boolean parseBackticks() {
        if (backticks == null) {
            backticks = new BacktickRuns(input);
        }
        int open = backticks.end(index);
        int length = open - index;
        int close = backticks.closing(open, length);
        if (close == InlineScan.NONE) {
            appendText(input, index, open);
            index = open;
            return true;
        }
        int end = close + length;
        appendNode(new Code(
                input.subSequence(index, open), input.subSequence(open, close), input.subSequence(close, end)));
        index = end;
        return true;
    }

    @Override
    public boolean parseAutolink() {
        int end = input.indexOf('>', index, Math.min(input.length(), index + LONGEST_AUTOLINK));
        return end >= 0 && super.parseAutolink();
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return peek() == '<' ? take(InlineScan.angledDestination(input, index)) : super.parseLinkDestination();
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        boolean apart = index > 0 && CjkCharacters.isWhitespace(input.charAt(index - 1));
        return apart ? take(InlineScan.title(input, index)) : null;
    }

    @Override
    public int parseLinkLabel() {
        BasedSequence label = take(InlineScan.label(input, index));
        return label == null ? 0 : label.length();
    }

    @Override
    protected boolean parseBackslash() {
        boolean endsLine = peek(1) == '\n' || peek(1) == '\r';
        boolean done = super.parseBackslash();
        while (endsLine && peek() == ' ') {
            index++;
        }
        return done;
    }

    @Override
    public boolean parseEntity() {
        int end = InlineScan.numericEntity(input, index);
        return (end == InlineScan.NONE || end - index <= LONGEST_NUMERIC_ENTITY) && super.parseEntity();
    }

    @Override
    public boolean parseHtmlInline() {
        int start = index;
        BasedSequence html = take(HtmlTag.end(input, start));
        if (html == null) {
            return false;
        }
        appendNode(HtmlTag.isComment(input, start) ? new HtmlInlineComment(html) : new HtmlInline(html));
        return true;
    }

    private @Nullable BasedSequence take(int end) {
        if (end == InlineScan.NONE) {
            return null;
        }
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }
}
