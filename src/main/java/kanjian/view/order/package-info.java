/** In which order records stand in a list. */
@NullMarked
package kanjian.view.order;

import org.jspecify.annotations.NullMarked;
