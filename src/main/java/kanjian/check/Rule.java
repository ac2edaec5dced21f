package kanjian.check;

import kanjian.diag.Problems;
import kanjian.model.Site;

/** One thing that must hold for the whole site. */
interface Rule {
    void check(Site site, Problems problems);
}
