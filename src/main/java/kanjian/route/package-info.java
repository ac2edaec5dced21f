/** Where each record is shown. */
@NullMarked
package kanjian.route;

import org.jspecify.annotations.NullMarked;
