package kanjian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A project with many stories whose text is made by rule: 50 counties, 20 figures and 4 deputies in each, three topics. */
public final class ManyStories {
    private static final int PLACES = 50;
    private static final int FIGURES = 20;
    private static final int DEPUTIES = 4;
    private static final List<String> TOPICS = List.of("water", "roads", "schools");
    private static final List<String> THINGS = List.of("水井", "路灯", "水渠", "书屋", "公厕", "站牌", "河堤", "果园");
    private static final List<String> TELLINGS = List.of(
            "会开完了，事情才开始。镇上的人先去看了一遍，把要修的一处一处写在本子上，回来再同村里商量。",
            "账是这样记的：先写谁提出来，再写谁去办，最后写哪一天办成。没有办成的，也写明卡在哪里。",
            "老人说，从前要走很久，现在出门就到。这句话记在回访单上，下面有签名，也有电话回访的日期。",
            "工地上没有围墙，路过的人都能看。有人问花了多少，贴在墙上的单子写着，一项一项能对上。");

    private ManyStories() {}

    /** Writes {@code content} below {@code home}. */
    public static void write(Path home, int stories) {
        Path content = home.resolve("content");
        put(content.resolve("site.yaml"), SETTINGS);
        put(content.resolve("catalog/sources.yaml"), SOURCE);
        put(content.resolve("catalog/topics.yaml"), lines(TOPICS.size(), ManyStories::topic));
        put(content.resolve("pages/about.md"), "---\ntitle: 关于\n---\n测试用。\n");
        put(content.resolve("pages/method.md"), "---\ntitle: 方法\n---\n照报道写。\n");
        for (int place = 0; place < PLACES; place++) {
            Path folder = content.resolve("places/" + slug(place));
            put(
                    folder.resolve("place.yaml"),
                    "name: 试验" + (place + 1) + "县\nkind: county\nsummary: 一件一件办。\nlead: f1\n");
            put(folder.resolve("metrics.yaml"), lines(FIGURES, ManyStories::figure));
            int owner = place;
            put(folder.resolve("deputies.yaml"), lines(DEPUTIES, number -> deputy(owner, number)));
        }
        for (int number = 0; number < stories; number++) {
            put(content.resolve("places/" + slug(number % PLACES) + "/stories/s" + number + ".md"), story(number));
        }
    }

    private static final String SETTINGS = """
            name: 看见试验
            tagline: 代表工作公开展示
            title: 很多报道
            summary: 用规则写成的报道，看程序在小内存里能不能办完。
            base_url: https://many.example/
            profile: none
            licence: 测试用的文字，任意使用。
            publisher: 测试
            footer: {organizer: 测试, contact: 测试, icp: 测试}
            features: {cards: false}
            """;

    private static final String SOURCE = """
            - {id: paper, title: 试验报, publisher: 试验报社, date: 2024-05-20, copy: print}
            """;

    private static String lines(int count, java.util.function.IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static String slug(int place) {
        return "xian-" + place;
    }

    private static String topic(int number) {
        return "- {id: " + TOPICS.get(number) + ", name: 主题" + number + ", summary: 一个主题。}\n";
    }

    private static String figure(int number) {
        String value = value(number);
        return "- {id: f" + number + ", name: " + THINGS.get(number % THINGS.size()) + "第" + number
                + "批, value: " + value + ", kind: actual, period: 2023-" + month(number)
                + ", actor: government, scope: 全县, topics: [" + TOPICS.get(number % TOPICS.size())
                + "], source: paper, quote: 修好" + value + "}\n";
    }

    private static String value(int number) {
        return (number + 2) * 10 + "余处";
    }

    private static String month(int number) {
        int month = number % 12 + 1;
        return month < 10 ? "0" + month : String.valueOf(month);
    }

    private static String deputy(int place, int number) {
        return "- {id: d" + place + "-" + number + ", name: 试验代表" + number
                + ", levels: [d], summary: 提出要办的事。, source: paper}\n";
    }

    private static String story(int number) {
        int place = number % PLACES;
        String thing = THINGS.get(number % THINGS.size());
        String head =
                "---\ntitle: 第" + number + "篇，" + thing + "修好了\ndate: 20" + (10 + number % 14) + "-" + month(number)
                        + "\nactor: deputy:d" + place + "-" + number % DEPUTIES + "\ntopics: ["
                        + TOPICS.get(number % TOPICS.size()) + "]\ndeputies: [d" + place + "-" + number % DEPUTIES
                        + "]\nsources: [paper]\nstatus: ready\n---\n";
        return head
                + IntStream.range(0, 6)
                        .mapToObj(part -> paragraph(number, part, thing))
                        .collect(Collectors.joining("\n"));
    }

    private static String paragraph(int number, int part, String thing) {
        int figure = (number + part * 7) % FIGURES;
        String heading = part == 3 ? "## 后来怎样\n\n" : "";
        return heading + "说到" + thing + "，这一批修好[" + value(figure) + "](figure:f" + figure + ")。"
                + TELLINGS.get((number + part) % TELLINGS.size())
                + TELLINGS.get((number / 4 + part + 1) % TELLINGS.size()) + "\n";
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
