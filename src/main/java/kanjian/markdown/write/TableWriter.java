package kanjian.markdown.write;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kanjian.diag.Code;
import kanjian.markdown.document.MarkdownDocument;

/** Writes tables, each in a frame that can be scrolled by keyboard and has a name. */
final class TableWriter {
    private final Draft draft;
    private final InlineWriter inlines;
    private final Map<String, Integer> labels = new HashMap<>();

    TableWriter(Draft draft, InlineWriter inlines) {
        this.draft = draft;
        this.inlines = inlines;
    }

    void write(TableBlock table) {
        draft.line().raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
        draft.attribute("aria-label", label()).raw(">\n<table>\n");
        int columns = columns(table);
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows(part, "thead", columns);
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows(part, "tbody", columns);
            }
        }
        draft.raw("</table>\n</div>").line();
    }

    /** The heading above, numbered when it has several tables, since a page's regions need different names. */
    private String label() {
        List<MarkdownDocument.Heading> headings = draft.headings();
        String label =
                headings.isEmpty() ? "表格" : headings.get(headings.size() - 1).text();
        int number = labels.merge(label, 1, Integer::sum);
        return number == 1 ? label : label + " " + number;
    }

    private void rows(Node part, String tag, int columns) {
        draft.raw("<" + tag + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            draft.raw("<tr>\n");
            row(row, columns);
            draft.raw("</tr>\n");
        }
        draft.raw("</" + tag + ">\n");
    }

    private void row(Node row, int columns) {
        int written = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (written++ == columns) {
                draft.report(Code.TABLE_ROW_TOO_LONG, cell.getStartOffset(), columns);
                return;
            }
            cell((TableCell) cell);
        }
    }

    private static int columns(Node table) {
        int columns = 0;
        for (Node cell = table.getFirstChild().getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }

    private void cell(TableCell cell) {
        draft.raw(cell.isHeader() ? "<th scope=\"col\"" : "<td")
                .raw(alignment(cell))
                .raw(">");
        inlines.block(cell);
        draft.raw(cell.isHeader() ? "</th>\n" : "</td>\n");
        draft.endPlainLine();
    }

    private static String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.RIGHT) {
            return " class=\"r\"";
        }
        return alignment == TableCell.Alignment.CENTER ? " class=\"m\"" : "";
    }
}
