package kanjian.schema;

import java.util.List;
import java.util.Optional;

/**
 * One field of a record kind.
 *
 * @param name English key
 * @param chinese Chinese key, which means the same
 * @param required whether a record must have it
 * @param many how often it may hold its value
 * @param mayBeUnknown whether {@code {unknown: …, reason: …}} may stand for the value
 * @param to the kind that a reference leads to; empty for other types
 * @param pattern what the text must look like, as a regular expression; empty for any text
 * @param most the greatest whole number that it takes
 * @param hint a line for staff, in Chinese
 * @param means a line for those who read the published data, in Chinese; empty where its Chinese name says all
 * @param options the words of a choice
 * @param fields the fields of a group
 * @param internal whether it serves the program's own checks and stays out of what is published for download
 */
public record Field(
        String name,
        String chinese,
        FieldType type,
        boolean required,
        Many many,
        boolean mayBeUnknown,
        String to,
        String pattern,
        int most,
        String hint,
        String means,
        List<Option> options,
        List<Field> fields,
        boolean internal) {
    /** The greatest number that a whole field takes when it states none. */
    public static final int ANY = 999_999_999;

    public Field {
        options = List.copyOf(options);
        fields = List.copyOf(fields);
    }

    /** The least whole number: what has a greatest one is counted from 1. */
    public int least() {
        return most == ANY ? 0 : 1;
    }

    /** This group, with other fields in it. */
    Field with(List<Field> inGroup) {
        return new Field(
                name,
                chinese,
                type,
                required,
                many,
                mayBeUnknown,
                to,
                pattern,
                most,
                hint,
                means,
                options,
                inGroup,
                internal);
    }

    /** How often a field may hold its value. */
    public enum Many {
        ONE,
        LIST,
        /** A list, or a single value standing for a list of one. */
        ONE_OR_LIST
    }

    /** The option that is written as {@code word}, in English or Chinese. */
    public Optional<Option> option(String word) {
        return options.stream()
                .filter(option ->
                        option.value().equals(word) || option.chinese().equals(word))
                .findFirst();
    }

    /** Whether {@code key} is its English or its Chinese name. */
    public boolean isCalled(String key) {
        return name.equals(key) || chinese.equals(key);
    }
}
