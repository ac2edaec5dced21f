/** The files of the index and how they are written: bytes that grow, numbers of pages, shards, lists of names. */
@NullMarked
package kanjian.search.file;

import org.jspecify.annotations.NullMarked;
