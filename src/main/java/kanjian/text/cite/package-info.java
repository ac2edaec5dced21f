/** How texts are cited. */
@NullMarked
package kanjian.text.cite;

import org.jspecify.annotations.NullMarked;
