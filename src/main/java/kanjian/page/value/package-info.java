/** Records as pages show them, each complete: a figure never without bound, unit, date, actor and source. */
@NullMarked
package kanjian.page.value;

import org.jspecify.annotations.NullMarked;
