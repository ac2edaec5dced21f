/** Texts of stories and records as HTML: their links and figures checked, each body read once and spooled. */
@NullMarked
package kanjian.prose;

import org.jspecify.annotations.NullMarked;
