/** What the head of each page tells machines. Door: {@link kanjian.linked.MachineHeads}. */
@NullMarked
package kanjian.linked;

import org.jspecify.annotations.NullMarked;
