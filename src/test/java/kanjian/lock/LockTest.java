package kanjian.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of what is published: what is written is read again, whatever the words hold. */
class LockTest {
    private static final List<Item> ITEMS = List.of(
            new Item.Address("/"),
            new Item.Address("/stories/well/"),
            new Item.Story("well", "2023-11-06", "", ""),
            new Item.Story("wells", "待核", "2023-11-08", "2024-01-01"),
            new Item.Figure("yunxi/households", "600余户\t(“多”)", "截至2023-09", "yunxi-bao"),
            new Item.Figure("yunxi/wells", "C:\\new\\tools\n和\r", "2023-01/2023-09", "a b"),
            new Item.Correction("figure:yunxi/wells", "2024-02-01", "数值", "11口", "# 12口"));

    private final Problems problems = new Problems();

    private Optional<Lock> read(String text) {
        return LockReader.ofProject(SourceTree.of(Map.of(Lock.PATH, text)), problems);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(read(Lock.of(ITEMS).text()).orElseThrow().items()).isEqualTo(ITEMS);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void theOrderOfTheItemsDoesNotShow() {
        List<Item> turned = new ArrayList<>(ITEMS);
        Collections.reverse(turned);
        assertThat(Lock.of(turned).text()).isEqualTo(Lock.of(ITEMS).text());
    }

    @Test
    void eachItemHasALineOfItsOwnAndEachLineEndsAsOnUnix() {
        assertThat(Lock.of(ITEMS).text())
                .hasLineCount(2 + ITEMS.size())
                .doesNotContain("\r")
                .endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsOfOtherSystemsAreRead(String end) {
        assertThat(read("\uFEFF" + Lock.of(ITEMS).text().replace("\n", end))
                        .orElseThrow()
                        .items())
                .isEqualTo(ITEMS);
    }

    @Test
    void aLineThatAMergeHasDoubledCountsOnce() {
        String text = Lock.of(ITEMS).text();
        assertThat(read(text + text).orElseThrow().items()).isEqualTo(ITEMS);
    }

    @Test
    void anItemKnowsItsLine() {
        Lock lock = read(Lock.of(ITEMS).text()).orElseThrow();
        assertThat(lock.at(ITEMS.get(0))).hasToString("content/published.lock:3:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地址",
                "地址\t",
                "地址\t/a/\t/b/",
                "地址 /a/",
                "地名\t/a/",
                "报道\twell",
                "报道\twell\t2023\t再见 2024",
                "报道\twell\t2023\t下线 2024\t发布 2023",
                "数字\ta/b\t12口\t2023",
                "数字\ta/b\t12口\t2023\tc\td",
                "更正\tfigure:a/b\t2023\t数值\t1",
                "=======",
                "<<<<<<< HEAD",
                ">>>>>>> other"
            })
    void aDamagedLineIsToldAndNoLockIsRead(String line) {
        assertThat(read(Lock.of(ITEMS).text() + line + "\n")).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::at).hasToString("[content/published.lock:10:1]");
    }

    @Test
    void anEmptyFileIsNoLock() {
        assertThat(read("")).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }
}
