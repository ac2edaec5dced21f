package kanjian.markdown.write;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists, task lists and lists of definitions. */
final class ListWriter {
    private final Draft draft;
    private final BlockWriter blocks;
    private final InlineWriter inlines;

    ListWriter(Draft draft, BlockWriter blocks, InlineWriter inlines) {
        this.draft = draft;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    void write(ListBlock list) {
        String tag = list instanceof OrderedList ? "ol" : "ul";
        draft.line().raw("<" + tag);
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            draft.attribute("start", String.valueOf(ordered.getStartNumber()));
        }
        draft.raw(">").line();
        draft.addList(items(list));
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((ListItem) item, list.isTight());
        }
        draft.raw("</" + tag + ">").line();
    }

    private static int items(ListBlock list) {
        int items = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items++;
        }
        return items;
    }

    private void item(ListItem item, boolean tight) {
        draft.line();
        if (item instanceof TaskListItem task) {
            String state = task.isItemDoneMarker() ? " checked aria-label=\"已完成\"" : " aria-label=\"未完成\"";
            draft.raw("<li class=\"task\"><input type=\"checkbox\" disabled" + state + "> ");
        } else {
            draft.raw("<li>");
        }
        content(item, tight);
        draft.raw("</li>").line();
    }

    void definitions(DefinitionList list) {
        draft.line().raw("<dl>").line();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                term(node);
            } else {
                draft.line().raw("<dd>");
                content(node, ((ListItem) node).isTight());
                draft.raw("</dd>").line();
            }
        }
        draft.raw("</dl>").line();
    }

    private void term(Node term) {
        draft.line().raw("<dt>");
        inlines.block(term);
        // the library leaves the end of the term's line in it
        draft.stripLineEnd();
        draft.raw("</dt>").line();
        draft.endPlainLine();
    }

    /** Paragraphs of a tight list have no tags of their own. */
    private void content(Node item, boolean tight) {
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (tight && node instanceof Paragraph && !PictureWriter.isAlone(node)) {
                tightParagraph(node);
            } else {
                blocks.write(node);
            }
        }
    }

    private void tightParagraph(Node paragraph) {
        if (paragraph.getPrevious() != null) {
            draft.line();
        }
        inlines.block(paragraph);
        draft.endPlainLine();
    }
}
