/** Records as pages show them, and which records belong on which page. */
@NullMarked
package kanjian.view;

import org.jspecify.annotations.NullMarked;
