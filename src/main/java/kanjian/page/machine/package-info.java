/** What machines read of the site: the news of feeds, and finished files. */
@NullMarked
package kanjian.page.machine;

import org.jspecify.annotations.NullMarked;
