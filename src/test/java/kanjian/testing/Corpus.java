package kanjian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A project of any size in words that were collected for comparing generators: reports of county congresses with headings, lists,
 * tables and quotes, their counties, deputies and figures. Each story is made from its number alone, so that a larger corpus begins
 * with the stories of a smaller one of as many counties.
 *
 * @param counties each with twelve figures and three deputies
 */
public record Corpus(int counties, int stories) {
    private static final Path WORDS = Path.of("src/test/resources/search/vocabulary.txt");
    private static final Map<String, List<String>> VOCABULARY = vocabulary();
    private static final int FIGURES = 12;
    private static final int DEPUTIES = 3;
    private static final int SEED = 1;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+[条名次]");

    private static Map<String, List<String>> vocabulary() {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> current = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(WORDS)) {
                if (line.startsWith("# ")) {
                    current = lists.computeIfAbsent(line.substring(2), name -> new ArrayList<>());
                } else {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** Writes {@code content} below {@code home}. */
    public void write(Path home) {
        Path content = home.resolve("content");
        put(content.resolve("site.yaml"), SETTINGS);
        put(content.resolve("catalog/sources.yaml"), SOURCE);
        put(content.resolve("catalog/words.yaml"), EXCUSED);
        put(
                content.resolve("catalog/topics.yaml"),
                VOCABULARY.get("topics").stream()
                        .map(topic -> topic.split(" "))
                        .map(topic -> "- {id: " + topic[0] + ", name: " + topic[1] + ", summary: 一个主题。}\n")
                        .collect(Collectors.joining()));
        put(content.resolve("pages/about.md"), "---\ntitle: 关于\n---\n测试用。\n");
        put(content.resolve("pages/method.md"), "---\ntitle: 方法\n---\n照报道写。\n");
        put(content.resolve("pages/accessibility.md"), "---\ntitle: 无障碍说明\n---\n可以打开长者模式。\n");
        for (int county = 0; county < counties; county++) {
            Path folder = content.resolve("places/" + slug(county));
            put(folder.resolve("place.yaml"), "name: " + name(county) + "\nkind: county\nsummary: 一件一件办。\n");
            put(folder.resolve("metrics.yaml"), figures(county));
            put(folder.resolve("deputies.yaml"), deputies(county));
        }
        for (int story = 0; story < stories; story++) {
            put(content.resolve("places/" + slug(countyOf(story)) + "/stories/" + id(story) + ".md"), story(story));
        }
    }

    private static final String SETTINGS = """
            name: 看见试验
            tagline: 代表工作公开展示
            title: 许多地方的报道
            summary: 照词表写成的报道，看查找是不是找得全。
            base_url: https://corpus.example/
            profile: none
            licence: 测试用的文字，任意使用。
            publisher: 测试
            footer: {organizer: 测试, contact: 测试, icp: 测试}
            """;

    private static final String SOURCE = """
            - {id: paper, title: 试验报, publisher: 试验报社, date: 2024-05-20, copy: print}
            """;

    private static final String EXCUSED = """
            - {id: twice, text: 两次, reason: 词表里的数}
            - {id: two-months, text: 两个月内, reason: 词表里的数}
            - {id: thirty-days, text: 三十日内, reason: 词表里的数}
            """;

    /** The title and the text of a story without marks, a paragraph to a line. */
    public String text(int story) {
        String markdown = story(story);
        String title = markdown.lines().skip(1).findFirst().orElseThrow().substring("title: ".length());
        return title + "\n"
                + markdown.substring(markdown.indexOf("\n---\n", 4) + 5)
                        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                        .replaceAll("(?m)^(#+|-|>|\\d\\.) |\\*\\*|[ |-]*\\|[ |-]*", " ");
    }

    public String name(int county) {
        Random random = random(1, county);
        return one(random, "place") + one(random, "place") + one(random, List.of("县", "县", "区", "市"));
    }

    public List<String> deputiesOf(int county) {
        return IntStream.range(0, DEPUTIES)
                .mapToObj(number -> person(random(2, county * DEPUTIES + number)))
                .toList();
    }

    public int countyOf(int story) {
        return story < counties ? story : random(3, story).nextInt(counties);
    }

    private static String slug(int county) {
        return "c" + String.format(Locale.ROOT, "%04d", county);
    }

    private static String id(int story) {
        return "s" + String.format(Locale.ROOT, "%06d", story + 1);
    }

    private static String person(Random random) {
        List<String> given = new ArrayList<>(VOCABULARY.get("given"));
        Collections.shuffle(given, random);
        return one(random, "surnames") + String.join("", given.subList(0, 1 + random.nextInt(2)));
    }

    private String deputies(int county) {
        List<String> names = deputiesOf(county);
        return IntStream.range(0, DEPUTIES)
                .mapToObj(number -> "- {id: " + deputy(county, number) + ", name: " + names.get(number)
                        + ", levels: [d], summary: 提出要办的事。, source: paper}\n")
                .collect(Collectors.joining());
    }

    private static String deputy(int county, int number) {
        return "d" + county + "-" + number;
    }

    private static String figures(int county) {
        Random random = random(4, county);
        return VOCABULARY.get("metrics").stream()
                .limit(FIGURES)
                .map(line -> line.split(" "))
                .map(cells -> {
                    String value = (cells[2].equals("%")
                                    ? String.valueOf((600 + random.nextInt(400)) / 10.0)
                                    : String.valueOf(1 + random.nextInt(9000)))
                            + cells[2];
                    return "- {id: " + cells[0] + ", name: " + cells[1] + ", value: " + value
                            + ", kind: actual, period: 2024, actor: congress, scope: 全县, source: paper, quote: "
                            + cells[1] + value + "}\n";
                })
                .collect(Collectors.joining());
    }

    private String story(int number) {
        Random random = random(5, number);
        int county = countyOf(number);
        String count = String.valueOf(3 + random.nextInt(88));
        String title = one(random, "title")
                .replace("{p}", name(county))
                .replace("{w}", one(random, "who"))
                .replace("{o}", one(random, "object"))
                .replace("{n}", count);
        LocalDate date = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2190));
        List<String> topics = new ArrayList<>(VOCABULARY.get("topics"));
        Collections.shuffle(topics, random);
        return "---\ntitle: " + title + "\ndate: " + date + "\nactor: deputy:" + deputy(county, 0) + "\ntopics: ["
                + topics.stream()
                        .limit(1 + random.nextInt(3))
                        .map(topic -> topic.split(" ")[0])
                        .collect(Collectors.joining(", "))
                + "]\ndeputies: [" + deputy(county, random.nextInt(DEPUTIES)) + "]\nsources: [paper]\nstatus: ready\n"
                + excused(title)
                + "---\n\n" + body(random, county);
    }

    /** The number of a title, which can hold no link. */
    private static String excused(String title) {
        Matcher number = NUMBER.matcher(title);
        return number.find() ? "excused: [{text: " + number.group() + ", reason: 词表里的数}]\n" : "";
    }

    private String body(Random random, int county) {
        List<String> parts = new ArrayList<>();
        parts.add(paragraph(random, county, 2 + random.nextInt(3)));
        int sections = 1 + random.nextInt(4);
        for (int section = 0; section < sections; section++) {
            parts.add("## " + one(random, "heading"));
            parts.add(paragraph(random, county, 2 + random.nextInt(3)));
            if (section == 1) {
                parts.add("> " + sentence(random, county));
            }
            parts.add(IntStream.range(0, 3)
                    .mapToObj(item -> "- **" + one(random, "object") + "**：" + one(random, "result"))
                    .collect(Collectors.joining("\n")));
        }
        if (random.nextBoolean()) {
            parts.add(
                    "| 事项 | 办理情况 |\n| --- | --- |\n| " + one(random, "object") + " | " + one(random, "result") + " |");
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String paragraph(Random random, int county, int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(one -> sentence(random, county))
                .collect(Collectors.joining());
    }

    private String sentence(Random random, int county) {
        double chance = random.nextDouble();
        String plain = (chance < 0.6 ? one(random, "lead").replace(',', '，') : "") + one(random, "who")
                + one(random, "act") + one(random, "object") + "，" + one(random, "result") + "。";
        if (chance < 0.12) {
            int other = random.nextInt(4) == 0 ? random.nextInt(counties) : county;
            return plain + "“" + one(random, "say") + "”代表" + one(random, deputiesOf(other)) + "说。";
        }
        return chance < 0.24
                ? plain + "全年共收集意见" + number(random, 900, "条") + "，办结" + number(random, 800, "件") + "，涉及资金"
                        + number(random, 9000, "万元") + "。"
                : plain;
    }

    /** A number that no record holds, excused on the spot. */
    private static String number(Random random, int most, String unit) {
        return "[" + (10 + random.nextInt(most)) + unit + "](excused:词表里的数)";
    }

    private static Random random(int what, int number) {
        return new Random(SEED * 1_000_003L + what * 7_919L + number * 104_729L);
    }

    private static String one(Random random, String list) {
        return one(random, VOCABULARY.get(list));
    }

    private static String one(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
