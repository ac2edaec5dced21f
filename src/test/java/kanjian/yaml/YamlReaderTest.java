package kanjian.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0430",
                "no",
                "yes",
                "1_000",
                "2024-05-01",
                "1.10",
                "0x1F",
                "1e3",
                ".5",
                "~",
                "null",
                "true",
                "10:30",
                "=",
                "600余件",
                "近4000万元",
                "“四敢”要求落地",
                "82.9%",
                "C:\\new",
                "a'b",
                "甲\"乙",
                "https://example.org/a#b",
                "-5",
                "?",
                "deputy:liu-xianlin",
                "10—15个",
                "(甲)",
                "甲　乙",
                "甲: 乙",
                "甲 #1",
                "@甲",
                "",
                "- 甲",
                "\uD840\uDC00"
            })
    void aTextIsReadAsTypedOrReportedWithALineThatReadsSo(String text) {
        String value = valueOf("key: " + text);
        if (!problems.isEmpty()) {
            assertThat(problems.sorted()).hasSize(1);
            String corrected = problems.sorted().get(0).args().get(1);
            Problems left = new Problems();
            assertThat(YamlReader.read(corrected, "a.yaml", 1, left).map(Nodes::show))
                    .contains("{key=<" + text + ">}");
            assertThat(left.sorted()).isEmpty();
        } else {
            assertThat(value).isEqualTo(text.isEmpty() ? "∅" : "<" + text + ">");
        }
    }

    private String valueOf(String line) {
        String shown = read(line);
        return shown.substring("{key=".length(), shown.length() - 1);
    }

    @Test
    void quotedTextIsNeverMissing() {
        assertThat(read("a: ''\nb: \"\"\nc:\nd: ~\n")).isEqualTo("{a=<> b=<> c=∅ d=<~>}");
    }

    @Test
    void blockTextKeepsItsLinesAndFollowsNoRules() {
        assertThat(read("- a: |\n    甲：乙 #1\n      \"缩进\n\n    @末行\n  b: |-\n    甲\n"))
                .isEqualTo("[{a=<甲：乙 #1\n  \"缩进\n\n@末行\n> b=<甲>}]");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void listsAndMappingsInBracketsMayTakeSeveralLines() {
        assertThat(read("a: [甲, \"乙, 丙\", {b: 丁}]\nc: {d: [],\n  e: {},\n  'f': 戊}\ng:\n  [己]\n"))
                .isEqualTo("{a=[<甲> <乙, 丙> {b=<丁>}] c={d=[] e={} f=<戊>} g=[<己>]}");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatStaffOrdinarilyWriteIsNoFault() {
        String text = """
                # 湘潭的指标
                - id: matters-solved   # 解决事项
                  value: 近4000万元
                  name: “135工程”
                  period: ../2023-09-30
                  date: XXXX-10-20
                  bound: <=
                  about: ~
                  actor: deputy:liu-xianlin
                  actors: [deputy:liu-xianlin, "org:hengyang", https://example.org/a]
                  schedule: {day: 1, time: 8:30—17:30, open: [8:30, '17:30']}
                  at: 2024-05-01T08:00:00+08:00
                  quote: 一是“马上办”；二是“看结果”：群众说了算（82.9%）——不走过场……
                  单位（万元）: 3
                  aliases: []

                  note: |
                    　　第一段：空两格。

                    第二段 #1：@湘潭
                # 完
                """;
        assertThat(read(text))
                .startsWith("[{id=<matters-solved> value=<近4000万元>")
                .contains("actors=[<deputy:liu-xianlin>", "open=[<8:30> <17:30>]");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aBoundIsNoFoldedText() {
        read("a: >\nb: >=\n");
        assertThat(problems.sorted()).extracting(Problem::cure).containsExactly("改成：a: \">\"", "改成：b: \">=\"");
    }

    @Test
    void aListMayStandInTheColumnOfItsKey() {
        assertThat(read("a:\n- 甲\n-\n  b: 乙\n- - 丙\n  - 丁\nc: 1\n")).isEqualTo("{a=[<甲> {b=<乙>} [<丙> <丁>]] c=<1>}");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void markAndLineEndsOfWindowsChangeNothing() {
        assertThat(read("\uFEFF- a: 甲\r\n  b: 乙\r\n")).isEqualTo("[{a=<甲> b=<乙>}]");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void placesCountCharactersFromTheFirstLineOfTheFile() {
        YamlNode node = YamlReader.read("- 名: 𠀀甲\n  b: [𠀀𠀀, \"丙\"]\n", "f.md", 7, problems)
                .orElseThrow();
        List<String> places = new ArrayList<>();
        collect(node, places);
        assertThat(places).containsExactly("7:1", "7:3", "7:3 名", "7:6", "8:3 b", "8:6", "8:7", "8:11");
    }

    private static void collect(YamlNode node, List<String> places) {
        places.add(shown(node.at()));
        if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> collect(item, places));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                places.add(shown(entry.keyAt()) + " " + entry.key());
                collect(entry.value(), places);
            });
        }
    }

    private static String shown(Location at) {
        return at.line() + ":" + at.column();
    }

    @Test
    void aRecordThatCannotBeReadHidesNoOther() {
        assertThat(read("- id: a\n  x: [1, , 2]\n  y: 1\n- id: b\n- id: c\n  z: [[甲]乙]\n- id: d\n"))
                .isEqualTo("[{id=<a> y=<1>} {id=<b>} {id=<c>} {id=<d>}]");
        assertThat(problems.sorted())
                .extracting(problem -> problem.at() + " " + problem.code().id())
                .containsExactly("a.yaml:2:10 R147", "a.yaml:6:10 R147");
    }

    @Test
    void everyFaultOfAFileIsToldInOneRun() {
        read("- id：a\n  title: \"甲\n- id:b\n\tname: 乙 #1\n  list: [甲，乙\n- id: c\n  id: d\n");
        assertThat(problems.sorted())
                .extracting(
                        problem -> problem.at().line() + " " + problem.code().id())
                .containsExactly("1 R132", "2 R139", "3 R133", "4 R130", "5 R135", "7 R141");
    }

    @Test
    void severalFaultsOfALineGiveOneReportWithTheLineAsItShouldRead() {
        read("\ttitle：湘潭 #1\n");
        assertThat(problems.sorted()).extracting(Problem::cure).containsExactly("改成：title: \"湘潭 #1\"");
    }

    @Test
    void fiftyLevelsAreReadAndOneMoreIsNot() {
        assertThat(read("[".repeat(50) + "]".repeat(50))).startsWith("[[");
        assertThat(problems.sorted()).isEmpty();
        read("[".repeat(51) + "]".repeat(51));
        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly("R145");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "a:\n", "  ", "&a ", "\"", "甲", "\t", "　", "--- ", "[甲,\n"})
    void rubbishInMassesIsRefusedInTime(String piece) {
        YamlReader.read(piece.repeat(100_000), "a.yaml", 1, problems);
        assertThat(problems.sorted().size()).isBetween(1, 101);
    }

    private String read(String text) {
        return YamlReader.read(text, "a.yaml", 1, problems).map(Nodes::show).orElse("");
    }
}
