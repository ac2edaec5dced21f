/** What goes into the parser and comes out: a document, its links and its pictures, in words of ours and not of the library. */
@NullMarked
package kanjian.markdown.document;

import org.jspecify.annotations.NullMarked;
