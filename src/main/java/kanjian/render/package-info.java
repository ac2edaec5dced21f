/** Page in, file out. The only package that knows Pebble. */
@NullMarked
package kanjian.render;

import org.jspecify.annotations.NullMarked;
