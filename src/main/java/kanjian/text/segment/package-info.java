/** Words of Chinese text, which no blank parts (分词). */
@NullMarked
package kanjian.text.segment;

import org.jspecify.annotations.NullMarked;
