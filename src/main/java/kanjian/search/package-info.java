/** The search index (检索): small files in which a reader's browser finds any words of any page. */
@NullMarked
package kanjian.search;

import org.jspecify.annotations.NullMarked;
