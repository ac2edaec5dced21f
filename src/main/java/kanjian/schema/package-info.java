/** Each record kind's fields, stated once as data, and what is made from them. */
@NullMarked
package kanjian.schema;

import org.jspecify.annotations.NullMarked;
