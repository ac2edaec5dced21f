/** Addresses as squares that a telephone reads. */
@NullMarked
package kanjian.qr;

import org.jspecify.annotations.NullMarked;
