package kanjian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What readers type, drawn before there was an index to please. */
class QualitySetTest {
    /** Those from the stories of this repository are kept as they were drawn, since stories change. */
    @Test
    void theSetIsWhatItsSeedDraws() throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(QualityQuery.FILE, QualityDraw.file());
        }
        assertThat(QualityQuery.all().stream()
                        .filter(query -> query.site().equals("corpus"))
                        .collect(Collectors.toSet()))
                .isEqualTo(new QualityDraw().fromCorpus());
    }

    @Test
    void theSetHoldsSixtyQueriesAndMoreOfThirteenKinds() {
        assertThat(QualityQuery.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(QualityQuery.all().stream().map(QualityQuery::kind).distinct())
                .hasSize(13);
    }
}
