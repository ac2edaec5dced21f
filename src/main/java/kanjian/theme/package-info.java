/** Themes: folders of templates and assets, one laid over another. */
@NullMarked
package kanjian.theme;

import org.jspecify.annotations.NullMarked;
