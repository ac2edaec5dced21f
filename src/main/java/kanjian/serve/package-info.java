/**
 * The live preview (预览): builds into memory by the stages of every build, answers browsers of this machine alone, and tells
 * them when there is something new.
 */
@NullMarked
package kanjian.serve;

import org.jspecify.annotations.NullMarked;
