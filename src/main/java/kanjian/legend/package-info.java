/** The pages that explain the signs of the site by samples, which are no facts. */
@NullMarked
package kanjian.legend;

import org.jspecify.annotations.NullMarked;
