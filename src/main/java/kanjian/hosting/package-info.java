/** What those who put the site on a server need: settings, compressed copies, the list of files. */
@NullMarked
package kanjian.hosting;

import org.jspecify.annotations.NullMarked;
