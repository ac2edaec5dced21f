/**
 * What a file says of itself before a pixel is read: what it is, how large, how it must be turned.
 *
 * <p>Doors: {@link kanjian.picture.header.Format} and {@link kanjian.picture.header.Header}.
 */
@NullMarked
package kanjian.picture.header;

import org.jspecify.annotations.NullMarked;
