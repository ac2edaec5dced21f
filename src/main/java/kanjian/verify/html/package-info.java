/** A page as its tags. Door: {@link kanjian.verify.html.HtmlScan}. */
@NullMarked
package kanjian.verify.html;

import org.jspecify.annotations.NullMarked;
