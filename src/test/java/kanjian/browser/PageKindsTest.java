package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.browser.PageKinds.PageKind;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page of the real site, as Chromium shows it in each mode. */
class PageKindsTest {
    private static final Path TEMPLATES = Path.of("themes/kanjian/pages");

    /** Leads on at once; nobody sees it. */
    private static final String REDIRECT = "redirect.html";

    private static Survey survey;

    @BeforeAll
    static void read() {
        try (SiteServer server = new SiteServer(RealSite.get().files())) {
            survey = Survey.of(server, PageKinds.all().map(PageKind::address).toList());
        }
    }

    static Stream<Arguments> pagesInModes() {
        return Stream.of(Mode.values()).flatMap(mode -> PageKinds.all().map(page -> Arguments.of(mode, page)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pagesInModes")
    void showsNoFault(Mode mode, PageKind page) {
        assertThat(survey.of(mode, page.address())).isEmpty();
    }

    @Test
    void everyTemplateOfTheThemeIsSeen() {
        Set<String> seen = PageKinds.all().map(PageKind::template).collect(Collectors.toCollection(TreeSet::new));
        seen.add(REDIRECT);
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            assertThat(templates
                            .filter(Files::isRegularFile)
                            .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
