package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped table of divisions (行政区划) is complete, and right where the content relies on it. */
class DivisionsTableTest {
    private static final Predicate<String> PROVINCE = code -> code.endsWith("0000");
    private static final Predicate<String> PREFECTURE = code -> code.endsWith("00") && !code.endsWith("0000");
    private static final Predicate<String> COUNTY = code -> !code.endsWith("00");

    private static List<String> rows = List.of();
    private static final Map<String, String> NAMES = new TreeMap<>();

    @BeforeAll
    static void readTheTable() throws IOException {
        List<String> lines = resource("/kanjian/divisions.csv").lines().toList();
        assertThat(lines.get(0)).isEqualTo("code,name");
        rows = lines.subList(1, lines.size());
        for (String row : rows) {
            assertThat(row).matches("[1-9][0-9]{5},\\p{IsHan}{2,}");
            NAMES.put(row.substring(0, 6), row.substring(7));
        }
    }

    @Test
    void isSortedAndHoldsEachCodeOnce() {
        assertThat(rows).isSorted();
        assertThat(NAMES).hasSameSizeAs(rows);
    }

    @Test
    void holdsAllDivisionsDownToCounties() {
        assertThat(count(PROVINCE)).isEqualTo(34);
        assertThat(count(PREFECTURE)).isEqualTo(333);
        assertThat(count(COUNTY)).isEqualTo(2850);
    }

    @Test
    void everyCountyLiesInAProvinceAndPlaceholdersAreLeftOut() {
        assertThat(NAMES.keySet()).allSatisfy(code -> assertThat(NAMES).containsKey(code.substring(0, 2) + "0000"));
        assertThat(NAMES.values()).doesNotContain("市辖区", "县", "省直辖县级行政单位");
    }

    @ParameterizedTest
    @CsvSource({
        "430000, 湖南省",
        "430300, 湘潭市",
        "430302, 雨湖区",
        "430304, 岳塘区",
        "430321, 湘潭县",
        "430400, 衡阳市",
        "610000, 陕西省",
        "610900, 安康市",
        "610921, 汉阴县",
        "420000, 湖北省",
        "422800, 恩施土家族苗族自治州",
        "422801, 恩施市",
        "422826, 咸丰县",
        "610981, 旬阳市",
        "540581, 错那市",
        "653228, 和康县",
        "653229, 和安县",
        "330110, 余杭区",
        "320582, 张家港市",
        "710000, 台湾省",
        "810000, 香港特别行政区",
        "820000, 澳门特别行政区"
    })
    void knowsTheNameOf(String code, String name) {
        assertThat(NAMES).containsEntry(code, name);
    }

    @Test
    void knowsTheTwelveDivisionsOfHengyang() {
        Stream<String> names = NAMES.entrySet().stream()
                .filter(row -> row.getKey().startsWith("4304") && COUNTY.test(row.getKey()))
                .map(Map.Entry::getValue);

        assertThat(names)
                .containsExactly("珠晖区", "雁峰区", "石鼓区", "蒸湘区", "南岳区", "衡阳县", "衡南县", "衡山县", "衡东县", "祁东县", "耒阳市", "常宁市");
    }

    @Test
    void dropsWhatHasBeenReplaced() {
        assertThat(NAMES).doesNotContainKeys("610928", "540530");
        assertThat(NAMES.values()).doesNotContain("旬阳县", "错那县");
    }

    @Test
    void namesItsEditionSourceAndLicence() throws IOException {
        assertThat(resource("/kanjian/divisions.edition").lines())
                .contains("edition: 2025-01", "licence: MIT")
                .anyMatch(line -> line.startsWith("source: "));
    }

    private static long count(Predicate<String> level) {
        return NAMES.keySet().stream().filter(level).count();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DivisionsTableTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
