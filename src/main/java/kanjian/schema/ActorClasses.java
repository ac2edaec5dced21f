package kanjian.schema;

import java.util.List;
import java.util.Optional;

/** The classes of actors (谁做的) that a record may name instead of a deputy or an organisation. */
public final class ActorClasses {
    private static final List<Option> ALL = List.of(
            new Option("committee", "人大常委会"),
            new Option("congress", "人大"),
            new Option("deputy", "人大代表"),
            new Option("enterprise", "企业"),
            new Option("government", "政府"),
            new Option("joint", "多方"),
            new Option("zone", "园区"));

    private ActorClasses() {}

    public static List<Option> all() {
        return ALL;
    }

    /** The class that is written as {@code word} in English. */
    public static Optional<Option> find(String word) {
        return ALL.stream().filter(option -> option.value().equals(word)).findFirst();
    }
}
