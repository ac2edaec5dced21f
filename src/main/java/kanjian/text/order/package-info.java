/** The order of Chinese names (排序). */
@NullMarked
package kanjian.text.order;

import org.jspecify.annotations.NullMarked;
