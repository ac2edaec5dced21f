package kanjian.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "places/hanyin/index.html", ".well-known/security.txt", "data/a_b-c.1.json"})
    void takesPathsOfTheSite(String path) {
        assertThat(OutputFile.of(path, "").path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/index.html", "a/", "a//b", ".", "..", "../a", "a/..", "a/../b", "a/./b", "a.", "a./b"
            })
    void refusesPathsThatLeaveTheSiteOrNameNothing(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> OutputFile.of(path, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Index.html", "汉阴/index.html", "a b", "a\\b", "c:a", "a\n", "a%20b", "ａ"})
    void refusesPathsThatSomeFileSystemReadsDifferently(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> OutputFile.of(path, ""));
    }

    @Test
    void isEqualByPathAndContent() {
        assertThat(OutputFile.of("a", "甲"))
                .isEqualTo(OutputFile.of("a", "甲"))
                .hasSameHashCodeAs(OutputFile.of("a", "甲"))
                .isNotEqualTo(OutputFile.of("a", "乙"))
                .isNotEqualTo(OutputFile.of("b", "甲"));
    }
}
