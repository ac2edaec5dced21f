/** What we change in how the library reads lines as blocks: headings, rules, notes, tables and their limits. */
@NullMarked
package kanjian.markdown.block;

import org.jspecify.annotations.NullMarked;
