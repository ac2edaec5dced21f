package kanjian.markdown.inline;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A run of emphasis marks that remembers how long it was before parts of it were paired off. */
final class MarkRun extends Delimiter {
    private final int originalLength;

    /**
     * A run that is paired with none yet.
     *
     * @param text the node that holds the marks until they are paired
     * @param start their place in the input
     */
    MarkRun(BasedSequence input, Text text, Flanking flanking, @Nullable Delimiter previous, int start) {
        super(input, text, input.charAt(start), flanking.canOpen(), flanking.canClose(), previous, start);
        originalLength = text.getChars().length();
        setNumDelims(originalLength);
    }

    int originalLength() {
        return originalLength;
    }
}
