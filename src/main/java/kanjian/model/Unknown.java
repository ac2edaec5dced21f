package kanjian.model;

import java.util.Optional;
import java.util.stream.Stream;

/** A value that nobody could fill in without guessing, and why. */
public record Unknown(Word word, String reason) {
    /** The three ways of not knowing. */
    public enum Word {
        /** The source is silent. */
        UNPUBLISHED("未公布"),
        /** Our copy of the source lacks it. */
        ABSENT("未载"),
        /** Somebody has yet to check it. */
        PENDING("待核");

        private final String chinese;

        Word(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        public static Optional<Word> of(String chinese) {
            return Stream.of(values())
                    .filter(word -> word.chinese.equals(chinese))
                    .findFirst();
        }
    }
}
