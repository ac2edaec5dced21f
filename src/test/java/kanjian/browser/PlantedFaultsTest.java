package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.testing.FileTree;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check finds its fault in each mode that can show it: what {@link PageKindsTest} does not find is not there. */
class PlantedFaultsTest {
    private static Survey underPolicy;
    private static Survey withoutPolicy;

    @BeforeAll
    static void read() {
        FileTree site = Plant.all(RealSite.get().files());
        underPolicy = survey(site, Plant.values());
        TreeMap<String, byte[]> open = new TreeMap<>(site.files());
        open.put("_headers", new byte[0]);
        withoutPolicy = survey(new FileTree(open), Plant.PICTURE_OF_ANOTHER_HOST_WITHOUT_POLICY);
    }

    private static Survey survey(FileTree site, Plant... plants) {
        try (SiteServer server = new SiteServer(site)) {
            return Survey.of(server, Stream.of(plants).map(Plant::address).toList());
        }
    }

    static Stream<Arguments> plantsInModes() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(Plant.values())
                        .filter(plant -> plant.showsIn(mode))
                        .map(plant -> Arguments.of(mode, plant)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("plantsInModes")
    void isFound(Mode mode, Plant plant) {
        Survey survey = plant == Plant.PICTURE_OF_ANOTHER_HOST_WITHOUT_POLICY ? withoutPolicy : underPolicy;
        List<Finding> found = survey.of(mode, plant.address());
        assertThat(found).anyMatch(plant.finding());
    }
}
