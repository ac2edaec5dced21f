package kanjian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may use whom. */
class ArchitectureTest {
    /** From the ground up: a package, and all that it uses of ours. Sub-packages belong to their parent. */
    private static final String PACKAGES = """
            diag     :
            text     :
            source   : diag
            output   : diag
            yaml     : diag
            words    : diag text yaml
            markdown : diag
            model    : diag text
            schema   : diag text yaml
            route    : model schema
            column   : diag text model route
            content  : diag text source yaml model schema
            quote    : diag text source model
            calendar : diag text model
            reckoning : text model
            check    : diag text calendar model schema route column reckoning quote
            lock     : diag text source model
            theme    : diag text source model schema content
            picture  : diag source output
            prose    : diag text source output markdown picture model schema content route
            page     : text model
            view     : text words model schema route reckoning prose page
            dataset  : text words model schema page view
            legend   : diag source words model schema route content prose page view
            plan     : text words calendar model schema route prose page view dataset legend column yearly
            yearly   : text words model schema column page view dataset
            feed     : text page
            chart    : text model page
            linked   : text model page
            card     : text picture page
            hosting  : text output
            qr       : model
            render   : diag words model page chart qr theme text
            verify   : diag text
            search   : text output model page verify
            build    : diag text source output yaml theme words picture model schema route content quote check lock prose page plan feed linked hosting render verify card column search
            serve    : diag output hosting build
            cli      : diag text source yaml schema column lock build serve
            """;

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(classFolder());

    private static Path classFolder() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Set<String>> table() {
        return PACKAGES.lines()
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(
                        cells -> cells[0].strip(),
                        cells -> Stream.of(cells[1].strip().split(" "))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    @Test
    void aPackageUsesOnlyPackagesAboveItInTheTable() {
        List<String> order = List.copyOf(table().keySet());
        table().forEach((name, used) ->
                assertThat(order.subList(0, order.indexOf(name))).as(name).containsAll(used));
    }

    @Test
    void everyPackageUsesWhatItsRowNamesAndNothingElse() {
        Map<String, Set<String>> allowed = table();
        List<String> faults = new ArrayList<>();
        Map<String, Set<String>> found = allowed.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> new TreeSet<>(), (a, b) -> a, LinkedHashMap::new));
        for (JavaClass type : CLASSES) {
            String from = stage(type);
            type.getDirectDependenciesFromSelf().stream()
                    .filter(use -> isOurs(use.getTargetClass())
                            && !stage(use.getTargetClass()).equals(from))
                    .forEach(use -> {
                        found.computeIfAbsent(from, name -> new TreeSet<>()).add(stage(use.getTargetClass()));
                        if (!allowed.getOrDefault(from, Set.of()).contains(stage(use.getTargetClass()))) {
                            faults.add(use.getDescription());
                        }
                    });
        }
        assertThat(faults).isEmpty();
        assertThat(found).as("a row of the table names what is no longer used").isEqualTo(allowed);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("kanjian.");
    }

    /** The package right below {@code kanjian}. */
    private static String stage(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("kanjian.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "com.vladsch.flexmark.., markdown",
        "io.pebbletemplates.., render",
        "com.fasterxml.jackson.., yaml",
        "picocli.., cli",
        "com.google.zxing.., qr",
        "com.jcraft.jzlib.., picture",
    })
    void aLibraryIsUsedInOnePackage(String library, String stage) {
        noClasses()
                .that()
                .resideOutsideOfPackage("kanjian." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
        assertThat(CLASSES.stream()
                        .filter(type -> stage(type).equals(stage))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(use -> use.getTargetClass().getPackageName()))
                .as("%s uses %s", stage, library)
                .anyMatch(name -> name.startsWith(library.substring(0, library.length() - 2)));
    }

    @Test
    void onlyPicturesAndCardsAreDrawn() {
        noClasses()
                .that()
                .resideOutsideOfPackages("kanjian.picture..", "kanjian.card..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        ArchRule printing = noClasses()
                .that()
                .resideOutsideOfPackage("kanjian.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
        printing.check(CLASSES);
    }

    @Test
    void neitherClockNorChanceEntersBelowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kanjian.cli..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(CLASSES);
    }

    /** Pages stand side by side what places say; numbers of different places are nowhere summed, so no page can show such a sum. */
    @Test
    void nothingIsSummedWherePagesAreMade() {
        DescribedPredicate<JavaAccess<?>> summing = DescribedPredicate.describe(
                "sum numbers",
                access -> access.getTargetOwner().isEquivalentTo(BigDecimal.class)
                                && access.getName().equals("add")
                        || access.getName().startsWith("summing"));
        assertThat(CLASSES.stream()
                        .filter(type -> stage(type).equals("check"))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(summing))
                .as("the rules sum the parts of one whole, by reference to the method")
                .isNotEmpty();
        noClasses()
                .that()
                .resideInAnyPackage(
                        Stream.of("reckoning", "view", "page", "plan", "dataset", "yearly", "feed", "chart", "render")
                                .map(stage -> "kanjian." + stage + "..")
                                .toArray(String[]::new))
                .and()
                .doNotHaveSimpleName("Columns")
                .should()
                .accessTargetWhere(summing)
                .check(CLASSES);
    }

    /** In some languages digits and the letter i are others. */
    @Test
    void textIsMadeWithoutTheMachinesLanguage() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    @Test
    void namesAreNounsOfTheDomain() {
        List<String> vague = List.of(
                "Manager",
                "Helper",
                "Util",
                "Utils",
                "Impl",
                "Base",
                "Context",
                "Processor",
                "Service",
                "Info",
                "Data");
        assertThat(CLASSES.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> vague.stream().anyMatch(name::endsWith) || name.startsWith("Abstract")))
                .isEmpty();
    }
}
