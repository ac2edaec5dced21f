package kanjian.check.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.model.Entry;
import kanjian.model.Site;

/** One way in which figures must fit. */
interface ArithmeticRule {
    Stream<Finding> findings(Site site);

    /**
     * Something that does not fit.
     *
     * @param figures those of which one may say that the source itself is so ({@code differs}); empty where nothing excuses it
     */
    record Finding(List<Entry> figures, Problem problem) {
        public Finding {
            figures = List.copyOf(figures);
        }

        static Finding of(List<Entry> figures, Code code, Location at, Object... args) {
            return new Finding(
                    figures,
                    new Problem(code, at, Stream.of(args).map(String::valueOf).toList()));
        }

        /** The figures that state that the source itself is so (出入). */
        List<Entry> excusing() {
            return figures.stream()
                    .filter(figure -> figure.value("differs").isPresent())
                    .toList();
        }
    }
}
