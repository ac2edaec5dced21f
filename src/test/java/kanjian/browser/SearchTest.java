package kanjian.browser;

import java.util.stream.Stream;
import kanjian.testing.RealSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers may expect of the search, on the site that is built from this repository's content. */
class SearchTest {
    static Stream<SearchPromise> promises() {
        return Stream.<SearchPromise[]>of(ListPromise.values(), AnswerPromise.values(), BoxPromise.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("promises")
    void isKept(SearchPromise promise) {
        promise.check(RealSite.get().files());
    }
}
