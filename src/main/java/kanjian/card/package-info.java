/**
 * Preview cards (预览图) drawn with the fonts of the machine; none is shipped. What a card says is told by others, here it is drawn.
 *
 * <p>Doors: {@link kanjian.card.CardPainter} and {@link kanjian.card.Faces}.
 */
@NullMarked
package kanjian.card;

import org.jspecify.annotations.NullMarked;
