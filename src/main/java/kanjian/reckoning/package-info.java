/** What this site works out from figures itself (本站算), stated once for the rules that check it and the pages that show it. */
@NullMarked
package kanjian.reckoning;

import org.jspecify.annotations.NullMarked;
