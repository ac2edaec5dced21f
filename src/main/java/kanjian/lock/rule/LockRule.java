package kanjian.lock.rule;

import kanjian.diag.Problems;
import kanjian.lock.Lock;
import kanjian.lock.Present;

/** One thing that must hold between what was published and what the content publishes now. */
interface LockRule {
    void check(Lock locked, Present present, Problems problems);
}
