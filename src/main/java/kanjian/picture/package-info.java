/**
 * Pictures of the content as files that may be published: of a fitting size, upright, without what the camera wrote into them. The
 * original is never published.
 */
@NullMarked
package kanjian.picture;

import org.jspecify.annotations.NullMarked;
