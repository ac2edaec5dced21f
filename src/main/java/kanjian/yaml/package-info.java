/** YAML as nodes that know their line and column. The only package that knows Jackson. */
@NullMarked
package kanjian.yaml;

import org.jspecify.annotations.NullMarked;
