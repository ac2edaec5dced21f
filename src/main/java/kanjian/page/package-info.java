/** What each page may show. */
@NullMarked
package kanjian.page;

import org.jspecify.annotations.NullMarked;
