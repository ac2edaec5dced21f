package kanjian.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.search.file.IndexWriter;
import kanjian.search.file.Subject;
import kanjian.search.text.PageText;
import kanjian.search.text.Zone;

/**
 * What the index of a site costs, and how much of it changes with one story: reads the finished pages of a folder that a build has
 * written, on one thread. Argument: the folder.
 */
public final class SearchCost {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDED = "审计局长在龙潭老街听修鞋匠讲起雨棚与排水沟的旧账。";

    private static final Pattern DATE = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?.*");

    private final Path site;
    private final List<Path> texts;

    private SearchCost(Path site) throws IOException {
        this.site = site;
        try (Stream<Path> files = Files.walk(site.resolve("search/d"))) {
            texts = files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A page before it is indexed. */
    private record Page(Subject subject, PageText text) {
        Page with(String address, String sentence) {
            Subject same = new Subject(
                    subject.kind(), subject.kindText(), address, subject.title(), subject.place(), subject.when(),
                    subject.dated(), subject.topics(), subject.names());
            return new Page(
                    same,
                    new PageText(Stream.concat(
                                    text.blocks().stream(), Stream.of(new PageText.Block(Zone.BODY, sentence)))
                            .toList()));
        }
    }

    public static void main(String[] arguments) throws IOException {
        SearchCost cost = new SearchCost(Path.of(arguments[0]));
        Map<String, Written> plain = cost.index("index", (number, page) -> Stream.of(page));
        int chosen = cost.chosen();
        report("one story changed", plain, cost.index("changed", (number, page) -> Stream.of(
                number == chosen ? page.with(page.subject().address(), ADDED) : page)));
        report("one story more", plain, cost.index("more", (number, page) -> number == chosen
                ? Stream.of(page, page.with("/stories/one-more/", ADDED))
                : Stream.of(page)));
    }

    /** A story from the middle. */
    private int chosen() {
        int chosen = texts.size() / 2;
        while (!page(texts.get(chosen)).subject().kind().equals("story")) {
            chosen++;
        }
        return chosen;
    }

    /** A file that was written. */
    private record Written(int hash, int length) {}

    /** The files by path. */
    private Map<String, Written> index(String name, BiFunction<Integer, Page, Stream<Page>> change) {
        Map<String, Written> files = new TreeMap<>();
        long[] bytes = new long[1];
        long start = cpu();
        long spent = 0;
        try (IndexWriter writer = new IndexWriter(emptySite())) {
            for (int number = 0; number < texts.size(); number++) {
                long before = cpu();
                List<Page> pages = change.apply(number, page(texts.get(number))).toList();
                spent += cpu() - before; // reading the finished site from disk is no work of a build, reading the page is
                pages.forEach(page -> writer.add(page.subject(), page.text()));
            }
            long added = cpu();
            writer.write(file -> {
                files.put(file.path(), new Written(file.hashCode(), file.bytes().length));
                bytes[0] += file.bytes().length;
            });
            System.out.printf(
                    "%s: %d pages, %d files, %.1f MB; CPU: pages read %.1f s, terms %.1f s, written %.1f s; heap %d MB%n",
                    name, texts.size(), files.size(), bytes[0] / 1e6, spent / 1e9, (added - start - spent) / 1e9, (cpu() - added) / 1e9,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000);
        }
        return files;
    }

    private static void report(String what, Map<String, Written> before, Map<String, Written> after) {
        List<String> changed = after.keySet().stream()
                .filter(path -> !after.get(path).equals(before.get(path)))
                .toList();
        for (String folder : List.of("search/m", "search/i/x", "search/i/g", "search/i/f", "search/i/c", "search/d")) {
            List<String> inside = changed.stream().filter(path -> path.startsWith(folder)).toList();
            System.out.printf(
                    "%s: %s %d files, %d bytes%n",
                    what, folder, inside.size(), inside.stream().mapToInt(path -> after.get(path).length()).sum());
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Site emptySite() {
        Entry settings = new Entry(new RecordId("site", "site"), Location.of("site.yaml"), Map.of());
        return Site.of(settings, List.of(), List.of(), List.of(), List.of(), new Site.Withheld(Set.of(), Set.of(), Set.of()));
    }

    private Page page(Path text) {
        try {
            JsonNode shown = JSON.readTree(Files.readString(text));
            String address = shown.get("u").textValue();
            String kind = shown.get("k").textValue();
            Subject subject = new Subject(
                    kind, kind, address, shown.get("t").textValue(), "", shown.get("y").textValue(), dated(shown.get("y").textValue()),
                    List.of(), kind.equals("deputy") || kind.equals("place") ? List.of(shown.get("t").textValue()) : List.of());
            return new Page(subject, PageText.of(Files.readString(site.resolve(address.substring(1) + "index.html"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 2024年5月7日 as 2024-05-07. */
    private static String dated(String printed) {
        Matcher date = DATE.matcher(printed);
        if (!date.matches()) {
            return "";
        }
        String month = date.group(2) == null ? "" : "-" + (date.group(2).length() < 2 ? "0" : "") + date.group(2);
        String day = date.group(3) == null ? "" : "-" + (date.group(3).length() < 2 ? "0" : "") + date.group(3);
        return date.group(1) + month + day;
    }
}
