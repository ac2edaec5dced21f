package kanjian.markdown.write;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** Links and pictures whose address is defined elsewhere in the text: {@code [text][name]}. */
final class References {
    private References() {}

    static Optional<Reference> of(RefNode node) {
        return node.isDefined() ? Optional.ofNullable(node.getReferenceNode(node.getDocument())) : Optional.empty();
    }

    /** Square brackets that name no definition stand in the text as they are. */
    static void asText(RefNode node, Draft draft, InlineWriter inlines) {
        BasedSequence chars = node.getChars();
        if (!node.hasChildren()) {
            draft.text(Escape.decode(chars));
            return;
        }
        BasedSequence content = node.getChildChars();
        draft.text(chars.subSequence(0, content.getStartOffset() - chars.getStartOffset()));
        inlines.children(node);
        draft.text(Escape.decode(chars.subSequence(content.getEndOffset() - chars.getStartOffset())));
    }
}
