/** Whether a record holds each number of a story, a reason excuses it, or nobody answers for it. */
@NullMarked
package kanjian.prose.number;

import org.jspecify.annotations.NullMarked;
