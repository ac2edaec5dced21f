/** What is published and may change only where everybody sees it. */
@NullMarked
package kanjian.lock;

import org.jspecify.annotations.NullMarked;
