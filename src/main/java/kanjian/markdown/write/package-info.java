/** The tree that was read as HTML, plain text and anchors. Door: {@link kanjian.markdown.write.BlockWriter}. */
@NullMarked
package kanjian.markdown.write;

import org.jspecify.annotations.NullMarked;
