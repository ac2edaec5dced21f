package kanjian.render.typeset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name with its reading set above it (注音), for names that few can read. */
public final class Ruby {
    private Ruby() {}

    /**
     * The name as markup, each character below its syllable when there are as many of both, else the whole below the whole reading.
     *
     * @param reading in pinyin, syllables parted by blanks; without one the name stands alone
     */
    public static String of(String name, String reading) {
        if (reading.isBlank()) {
            return escaped(name);
        }
        List<String> characters =
                name.codePoints().mapToObj(Character::toString).toList();
        List<String> syllables = Stream.of(reading.strip().split("\\s+")).toList();
        String set = characters.size() == syllables.size()
                ? IntStream.range(0, characters.size())
                        .mapToObj(i -> below(characters.get(i), syllables.get(i)))
                        .collect(Collectors.joining())
                : below(name, reading.strip());
        return "<ruby>" + set + "</ruby>";
    }

    private static String below(String characters, String reading) {
        return escaped(characters) + "<rp>（</rp><rt>" + escaped(reading) + "</rt><rp>）</rp>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
