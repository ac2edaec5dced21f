/** What has changed between two states of what is published. */
@NullMarked
package kanjian.lock.diff;

import org.jspecify.annotations.NullMarked;
