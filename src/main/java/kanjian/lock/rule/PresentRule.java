package kanjian.lock.rule;

import kanjian.diag.Problems;
import kanjian.lock.Present;

/** One thing that must hold for what the content publishes now. */
interface PresentRule {
    void check(Present present, Problems problems);
}
