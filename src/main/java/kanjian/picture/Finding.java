package kanjian.picture;

import java.util.List;
import kanjian.diag.Code;
import kanjian.output.SpoolFile;

/** What became of a file that should be a picture. */
sealed interface Finding {
    /** It is ready; {@code file} is what may be published. */
    record Fit(PublicPicture picture, SpoolFile.Span file) implements Finding {}

    /** It cannot be published; {@code args} are those of the code behind the first, the name as it was written. */
    record Unfit(Code code, List<String> args) implements Finding {
        public Unfit {
            args = List.copyOf(args);
        }

        static Unfit of(Code code, String... args) {
            return new Unfit(code, List.of(args));
        }
    }
}
