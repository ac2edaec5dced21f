/**
 * The language of Chinese official figures (数字): reads an amount as it is printed and prints it back from its value.
 *
 * <p>Doors: {@link kanjian.text.amount.Amount} for one figure, {@link kanjian.text.amount.AmountReader} for a figure inside
 * running text.
 */
@NullMarked
package kanjian.text.amount;

import org.jspecify.annotations.NullMarked;
