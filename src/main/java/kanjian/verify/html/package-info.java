/** A page as its tags. Doors: {@link kanjian.verify.html.HtmlScan}, {@link kanjian.verify.html.LineCount}. */
@NullMarked
package kanjian.verify.html;

import org.jspecify.annotations.NullMarked;
