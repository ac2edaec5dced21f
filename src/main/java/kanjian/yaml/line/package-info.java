/** The rules for single lines of YAML, asked before the library: what it would cut, refuse or take for something else. Door: {@link kanjian.yaml.line.LineSweep}. */
@NullMarked
package kanjian.yaml.line;

import org.jspecify.annotations.NullMarked;
