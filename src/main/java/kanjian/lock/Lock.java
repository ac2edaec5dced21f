package kanjian.lock;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Location;

/** All that is published, as it was at one time (发布记录). */
public final class Lock {
    /** Where it lies, from the project's top folder. */
    public static final String PATH = "content/published.lock";

    static final String HEAD = "# 看见发布记录 格式1 | kanjian published.lock, format 1";
    private static final String NOTE = "# 由 ./kanjian lock 写成，和内容一起提交，不要手改。已经发布的地址不会消失，数字改动要写更正，日期不会移动。";

    /** A blank or a sign never decides the order, since keys are compared by their UTF-16 units on every machine. */
    private final TreeMap<String, Item> items = new TreeMap<>();

    private final Map<String, Location> places;

    private Lock(Collection<? extends Item> items, Map<String, Location> places) {
        items.forEach(item -> this.items.put(item.key(), item));
        this.places = Map.copyOf(places);
    }

    public static Lock of(Collection<? extends Item> items) {
        return new Lock(items, Map.of());
    }

    /** @param places where each item stands, by key */
    static Lock read(Collection<? extends Item> items, Map<String, Location> places) {
        return new Lock(items, places);
    }

    /** By kind and name. */
    public <T extends Item> List<T> items(Class<T> type) {
        return items.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    public List<Item> items() {
        return List.copyOf(items.values());
    }

    public Optional<Item> find(String key) {
        return Optional.ofNullable(items.get(key));
    }

    public <T extends Item> Optional<T> find(String key, Class<T> type) {
        return find(key).filter(type::isInstance).map(type::cast);
    }

    public boolean has(String key) {
        return items.containsKey(key);
    }

    /** The line on which an item stands; the file as a whole for one that was not read. */
    public Location at(Item item) {
        return Objects.requireNonNullElse(places.get(item.key()), Location.of(PATH));
    }

    /** The file: a head, and one line for each item. */
    public String text() {
        return Stream.concat(Stream.of(HEAD, NOTE), items.values().stream().map(Lock::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Item item) {
        return Stream.concat(Stream.of(item.word()), item.cells().stream())
                .map(Lock::escaped)
                .collect(Collectors.joining("\t"));
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
