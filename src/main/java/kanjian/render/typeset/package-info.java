/** How words are set on a page (排版): where lines break, readings above names. */
@NullMarked
package kanjian.render.typeset;

import org.jspecify.annotations.NullMarked;
