/** Problems as people and programs read them: with the line in question, or as JSON, SARIF or marks of GitHub. Door: {@link kanjian.diag.report.ReportPrinter}. */
@NullMarked
package kanjian.diag.report;

import org.jspecify.annotations.NullMarked;
