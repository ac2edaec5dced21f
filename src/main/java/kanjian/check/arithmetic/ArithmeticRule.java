package kanjian.check.arithmetic;

import java.util.stream.Stream;
import kanjian.model.Site;

/** One way in which figures must fit. */
interface ArithmeticRule {
    Stream<Finding> findings(Site site);
}
