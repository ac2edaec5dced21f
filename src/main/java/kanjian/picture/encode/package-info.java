/**
 * Pixels as files.
 *
 * <p>Doors: {@link kanjian.picture.encode.Pixels}, {@link kanjian.picture.encode.PngFile} and {@link kanjian.picture.encode.JpegFile}.
 */
@NullMarked
package kanjian.picture.encode;

import org.jspecify.annotations.NullMarked;
