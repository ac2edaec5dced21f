/** Days that come again, and the files by which calendars learn of them. */
@NullMarked
package kanjian.calendar;

import org.jspecify.annotations.NullMarked;
