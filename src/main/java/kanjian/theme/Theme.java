package kanjian.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.schema.Field;
import kanjian.schema.Schema;

/**
 * The look of the site (主题): a folder with {@code theme.yaml}, templates and {@code assets/}, laid over the themes that it extends.
 *
 * @param path the folder as problems name it, such as {@code themes/kanjian}
 * @param templates by name, such as {@code pages/home.html}: its own, else those of the theme that it extends
 * @param inherited the same by the name of each theme of the chain, such as {@code kanjian:pages/home.html}: what that theme has
 *     without those that extend it
 * @param words the files of interface words, its own before those of the themes that it extends
 * @param assets the files that every page shares
 * @param options what it leaves to the site (外观选项)
 * @param defaults the values of options that the site does not set
 * @param hash changes whenever any template or asset changes
 */
public record Theme(
        String path,
        SortedMap<String, Template> templates,
        SortedMap<String, Template> inherited,
        List<Template> words,
        List<Asset> assets,
        List<Field> options,
        Map<String, Value> defaults,
        String hash) {
    /** The file of a theme's interface words (界面用语). */
    public static final String WORDS = "words.yaml";

    static final String ASSETS = "assets/";

    public Theme {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        inherited = Collections.unmodifiableSortedMap(new TreeMap<>(inherited));
        words = List.copyOf(words);
        assets = List.copyOf(assets);
        options = List.copyOf(options);
        defaults = Map.copyOf(defaults);
    }

    /**
     * One template, or a file of words.
     *
     * @param path of it, from the project's top folder
     */
    public record Template(String path, String text) {}

    /** The template of a name, with or without the name of a theme before it. */
    public Optional<Template> template(String name) {
        return Optional.ofNullable(templates.get(name)).or(() -> Optional.ofNullable(inherited.get(name)));
    }

    /** The value of every option, from the settings of a site or by default: a text, a truth value or a whole number. */
    public Map<String, Object> chosen(Entry settings) {
        Map<String, Object> chosen = new TreeMap<>();
        options.forEach(option -> chosen.put(option.name(), ""));
        defaults.forEach((name, value) -> chosen.put(name, plain(value)));
        settings.parts(Schema.THEME_OPTIONS).stream()
                .flatMap(group -> group.fields().entrySet().stream())
                .filter(one -> !(one.getValue() instanceof Value.Unread)) // which has been reported
                .forEach(one -> chosen.put(one.getKey(), plain(one.getValue())));
        return chosen;
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.isSet();
        }
        if (value instanceof Value.Whole whole) {
            return whole.number();
        }
        return value instanceof Value.Choice choice ? choice.value() : ((Value.Text) value).text();
    }

    /**
     * One shared file.
     *
     * @param name such as {@code site.css}
     * @param address where it is published; holds a hash of the bytes, so that browsers may keep it for ever
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by the hash of its content below
    public record Asset(String name, String address, byte[] bytes) {
        static Asset of(String name, byte[] bytes) {
            int dot = name.lastIndexOf('.');
            String stem = dot < 0 ? name : name.substring(0, dot);
            String end = dot < 0 ? "" : name.substring(dot);
            String hash = Digest.of(new TreeMap<>(Map.of("", bytes))).substring(0, 8);
            return new Asset(name, "/" + ASSETS + stem + "." + hash + end, bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Asset asset && name.equals(asset.name) && address.equals(asset.address);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, address);
        }

        @Override
        public String toString() {
            return address;
        }
    }
}
