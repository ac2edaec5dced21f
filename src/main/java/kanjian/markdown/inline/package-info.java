/** What we change in how the library reads a paragraph: emphasis beside Chinese, code, links, HTML and their limits. */
@NullMarked
package kanjian.markdown.inline;

import org.jspecify.annotations.NullMarked;
