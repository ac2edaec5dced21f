/** What other programs read to follow the site: feeds, the site map, the rules for robots. */
@NullMarked
package kanjian.feed;

import org.jspecify.annotations.NullMarked;
