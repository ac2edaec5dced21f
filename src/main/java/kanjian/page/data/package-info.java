/** What the pages of the open data and the yearly report show. */
@NullMarked
package kanjian.page.data;

import org.jspecify.annotations.NullMarked;
