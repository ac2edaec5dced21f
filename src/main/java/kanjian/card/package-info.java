/**
 * Preview cards (预览图) drawn with the fonts of the machine; none is shipped. What a card says is told by others, here it is drawn.
 *
 * <p>Door: {@link kanjian.card.CardFiles}.
 */
@NullMarked
package kanjian.card;

import org.jspecify.annotations.NullMarked;
