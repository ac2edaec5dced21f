package kanjian.search.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    private static Numbering.Wish story(int number) {
        return new Numbering.Wish(
                "/stories/s" + number + "/", Day.of("2020-" + two(1 + number % 12) + "-" + two(1 + number * 7 % 28)));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static Numbering.Wish page(int number) {
        return new Numbering.Wish("/figures/f" + number + "/", Optional.empty());
    }

    private static List<Numbering.Wish> pages(int count) {
        List<Numbering.Wish> pages = new ArrayList<>();
        IntStream.range(0, count).forEach(number -> {
            pages.add(story(number));
            pages.add(page(number));
        });
        return pages;
    }

    private static Map<String, Integer> numbers(Numbering numbering, List<Numbering.Wish> pages) {
        int[] numbers = numbering.numbers(pages);
        Map<String, Integer> byAddress = new HashMap<>();
        IntStream.range(0, numbers.length)
                .forEach(page -> byAddress.put(pages.get(page).address(), numbers[page]));
        return byAddress;
    }

    @Test
    void noTwoPagesHaveTheSameNumberAndTheirOrderDoesNotMatter() {
        List<Numbering.Wish> pages = pages(500);
        Numbering numbering = Numbering.of(pages);
        Map<String, Integer> numbers = numbers(numbering, pages);
        assertThat(numbers.values()).doesNotHaveDuplicates();
        Collections.shuffle(pages, new Random(1));
        assertThat(numbers(Numbering.of(pages), pages)).isEqualTo(numbers);
    }

    @Test
    void ofTwoStoriesTheNewerHasTheLargerNumber() {
        List<Numbering.Wish> pages = List.of(
                new Numbering.Wish("/stories/old/", Day.of("1985-05-05")),
                new Numbering.Wish("/stories/year/", Day.of("2019")),
                new Numbering.Wish("/stories/month/", Day.of("2020-03")),
                new Numbering.Wish("/stories/day/", Day.of("2020-04-01")),
                new Numbering.Wish("/stories/span/", Day.of("2020-04-02/2020-04-09")),
                new Numbering.Wish("/figures/f/", Optional.empty()));
        int[] numbers = Numbering.of(pages).numbers(pages);
        assertThat(numbers[5]).isLessThan(numbers[0]);
        assertThat(new int[] {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]})
                .isSorted();
    }

    @Test
    void aNewPageMovesFewOthers() {
        List<Numbering.Wish> pages = pages(900);
        Numbering numbering = Numbering.of(pages);
        Map<String, Integer> before = numbers(numbering, pages);
        int moved = 0;
        for (int more = 1_000; more < 1_020; more++) {
            List<Numbering.Wish> further = new ArrayList<>(pages);
            further.add(story(more));
            further.add(page(more));
            assertThat(Numbering.of(further)).isEqualTo(numbering);
            Map<String, Integer> after = numbers(numbering, further);
            moved += (int) before.entrySet().stream()
                    .filter(one -> !after.get(one.getKey()).equals(one.getValue()))
                    .count();
        }
        assertThat(moved).as("pages moved by forty new ones").isLessThan(120);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, 0, 1",
        "1990-02, 31, 28",
        "1991, 365, 365",
        "1990-01-03/1990-02, 2, 1",
        "1980, 0, 366",
    })
    void aDayIsAsCloseAsItIsKnown(String written, int first, int count) {
        assertThat(Day.of(written)).contains(new Day(first, count));
    }

    @Test
    void withoutAYearThereIsNoDay() {
        assertThat(Day.of("")).isEmpty();
        assertThat(Day.of("XXXX-10-20")).isEmpty();
    }
}
