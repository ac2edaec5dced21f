/** What pages are put together from: blocks of records, tiles, passages of a story, notes, charts. */
@NullMarked
package kanjian.page.part;

import org.jspecify.annotations.NullMarked;
