package kanjian.search.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kanjian.search.text.TermHash;

/**
 * The numbers of pages in the index. A page has the number that its address and date give it, whatever other pages there are, unless
 * two want the same one; so a new page leaves the numbers of nearly all others, and the files that hold them, as they were.
 *
 * <p>Stories come last, by day, with room for {@code aDay} on each: of two stories the newer has the larger number. Stories whose
 * day is not known lie scattered over the month or year that is. All other pages, and stories without a year, come first, scattered
 * over {@code others} numbers.
 *
 * @param others a power of two
 * @param aDay a power of two
 */
record Numbering(int others, int aDay) {
    /** Half of the room is left, so that few pages want the same number. */
    private static final int ROOM = 2;

    /**
     * What is numbered.
     *
     * @param day of a story
     */
    record Wish(String address, Optional<Day> day) {}

    static Numbering of(List<Wish> pages) {
        List<Day> days = pages.stream().flatMap(page -> page.day().stream()).toList();
        long distinct = days.stream().mapToInt(Day::first).distinct().count();
        int most = distinct == 0 ? 1 : (int) (days.size() / distinct + 1);
        return new Numbering(powerOfTwo(ROOM * (pages.size() - days.size())), powerOfTwo(ROOM * most));
    }

    private static int powerOfTwo(int atLeast) {
        return Integer.highestOneBit(Math.max(1, atLeast) * 2 - 1);
    }

    /** The folder of the texts: another one when the numbers mean other pages. */
    String generation() {
        return Integer.numberOfTrailingZeros(others) + "-" + Integer.numberOfTrailingZeros(aDay);
    }

    /** The numbers of the pages, in the order of the list; of two that want the same, the later address takes the next. */
    int[] numbers(List<Wish> pages) {
        List<Integer> order = new ArrayList<>();
        int[] wanted = new int[pages.size()];
        for (int page = 0; page < pages.size(); page++) {
            wanted[page] = wanted(pages.get(page));
            order.add(page);
        }
        order.sort(Comparator.<Integer>comparingInt(page -> wanted[page])
                .thenComparing(page -> pages.get(page).address()));
        int free = 0;
        for (int page : order) {
            wanted[page] = Math.max(free, wanted[page]);
            free = wanted[page] + 1;
        }
        return wanted;
    }

    private int wanted(Wish page) {
        int hash = TermHash.of(page.address()) & Integer.MAX_VALUE;
        return page.day()
                .map(day -> others + day.first() * aDay + hash % (day.count() * aDay))
                .orElse(hash & others - 1);
    }
}
