/** The content as tables for machines. */
@NullMarked
package kanjian.dataset;

import org.jspecify.annotations.NullMarked;
