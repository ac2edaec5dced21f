package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.microsoft.playwright.PlaywrightException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.testing.FileTree;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each promise of {@link SearchTest} is seen broken by a planted fault. */
class SearchFaultsTest {
    @ParameterizedTest
    @EnumSource
    void isSeen(SearchFault fault) {
        FileTree site = fault.in(RealSite.get().files());
        Throwable seen = catchThrowable(() -> fault.broken().check(site));
        assertThat(seen)
                .as("either an expectation fails, or what is awaited never comes")
                .isInstanceOfAny(AssertionError.class, PlaywrightException.class);
    }

    @Test
    void everyPromiseHasItsFault() {
        TreeSet<String> broken = Stream.of(SearchFault.values())
                .map(fault -> fault.broken().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        broken.add(ListPromise.WITHOUT_SCRIPT_THE_PAGE_SAYS_SO_AND_LEADS_ON.toString()); // nothing runs that could fail
        assertThat(SearchTest.promises().map(SearchPromise::toString)).containsExactlyInAnyOrderElementsOf(broken);
    }
}
