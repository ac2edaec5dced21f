package kanjian.picture;

import java.util.List;
import kanjian.diag.Code;

/** What became of a file that should be a picture, as far as its first bytes tell. */
sealed interface Finding {
    /** Its pixels are worth reading. */
    record Fit(PublicPicture picture, Recipe recipe) implements Finding {}

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
