package kanjian.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MemorySinkTest {
    private final MemorySink sink = new MemorySink();

    @Test
    void listsFilesByPath() {
        sink.write(OutputFile.of("b/index.html", "乙"));
        sink.write(OutputFile.of("a/index.html", "甲"));

        assertThat(sink.files()).extracting(OutputFile::text).containsExactly("甲", "乙");
        assertThat(sink.read("b/index.html")).map(OutputFile::text).hasValue("乙");
        assertThat(sink.read("c")).isEmpty();
    }

    @Test
    void refusesTheSecondFileOnAPath() {
        sink.write(OutputFile.of("a", "甲"));

        assertThatIllegalStateException()
                .isThrownBy(() -> sink.write(OutputFile.of("a", "乙")))
                .withMessageContaining("a");
    }
}
