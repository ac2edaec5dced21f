/** Decodes files into records and links them into a site. */
@NullMarked
package kanjian.content;

import org.jspecify.annotations.NullMarked;
