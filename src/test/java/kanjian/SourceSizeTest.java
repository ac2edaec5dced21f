package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kanjian.testing.JavaSource;
import org.junit.jupiter.api.Test;

/** How large the pieces of the program may grow, and what each package says of itself. */
class SourceSizeTest {
    private static final int FILE = 300;
    private static final int METHOD = 30;
    private static final int PACKAGE = 15;

    /** Methods over the limit, with the reason. */
    private static final Map<String, String> LONG_METHODS =
            Map.of("kanjian/view/FigureViews.java make", "one value, a line for each of its parts");

    private static final List<JavaSource> MAIN = JavaSource.below(Path.of("src/main/java"));
    private static final List<JavaSource> TEST = JavaSource.below(Path.of("src/test/java"));

    @Test
    void filesAreShort() {
        assertThat(longFiles(MAIN)).isEmpty();
        assertThat(longFiles(TEST)).isEmpty();
    }

    private static List<String> longFiles(List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> source.lines() > FILE)
                .map(JavaSource::path)
                .toList();
    }

    @Test
    void packagesAreSmall() {
        Map<String, Long> large = MAIN.stream()
                .filter(source -> !source.path().endsWith("package-info.java"))
                .collect(Collectors.groupingBy(JavaSource::folder, TreeMap::new, Collectors.counting()));
        large.values().removeIf(count -> count <= PACKAGE);
        assertThat(large).isEmpty();
    }

    @Test
    void methodsAreShort() {
        assertThat(MAIN.stream()
                        .flatMap(source -> longMethods(source).stream())
                        .map(method -> method.substring(0, method.indexOf(':'))))
                .containsExactlyInAnyOrderElementsOf(LONG_METHODS.keySet());
        assertThat(TEST.stream().flatMap(source -> longMethods(source).stream()))
                .isEmpty();
    }

    private static List<String> longMethods(JavaSource source) {
        return source.methods().stream()
                .filter(method -> method.lines() > METHOD)
                .map(method -> source.path() + " " + method.name() + ": " + method.lines())
                .toList();
    }

    @Test
    void aMethodIsMeasuredFromItsHeadToItsLastBrace() {
        String text = """
                class A {
                    /** Not counted. */
                    void one() { String s = "}{"; }

                    @Override
                    public String toString() {
                        // }
                        return "";
                    }
                }
                """;
        assertThat(new JavaSource("A.java", text).methods())
                .containsExactly(new JavaSource.Method("one", 1), new JavaSource.Method("toString", 5));
        assertThat(longMethods(new JavaSource("A.java", text.replace("// }", "// }" + "\n".repeat(30)))))
                .containsExactly("A.java toString: 35");
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
        List<String> described = MAIN.stream()
                .filter(source -> source.path().endsWith("package-info.java"))
                .filter(source -> source.text().contains("/**") && source.text().contains("@NullMarked"))
                .map(JavaSource::folder)
                .toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        MAIN.stream().map(JavaSource::folder).distinct().toList());
    }
}
