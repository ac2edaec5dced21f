package kanjian.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanjian.page.Page;
import kanjian.page.part.Pager;
import kanjian.page.value.Link;
import kanjian.words.Wording;
import kanjian.words.Words;

/**
 * A long list cut into pages (分页).
 *
 * @param address of the first page
 * @param above breadcrumbs from the home page to the page that the list belongs to
 * @param section the entry of the main navigation that is current
 * @param size how many entries fill a page, so that it stays within its budget
 */
record Paging(Words words, String address, String title, String intro, List<Link> above, String section, int size) {
    Paging {
        above = List.copyOf(above);
    }

    /** The first page also of an empty list. */
    Stream<Pager> pagers(int entries) {
        int total = Math.max(1, (entries + size - 1) / size);
        return IntStream.rangeClosed(1, total)
                .mapToObj(number -> new Pager(
                        number,
                        total,
                        number > 1 ? pageAddress(number - 1) : "",
                        number < total ? pageAddress(number + 1) : ""));
    }

    <T> List<T> part(List<T> all, Pager pager) {
        int from = (pager.number() - 1) * size;
        return all.subList(from, Math.min(all.size(), from + size));
    }

    Page.Head head(Pager pager) {
        String here = pageAddress(pager.number());
        String numbered = pager.number() == 1 ? title : words.say(Wording.PAGE_NUMBERED, title, pager.number());
        List<Link> crumbs = new ArrayList<>(above);
        crumbs.add(new Link("page", numbered, here));
        return new Page.Head(here, numbered, intro, section, crumbs);
    }

    private String pageAddress(int number) {
        return number == 1 ? address : address + "page/" + number + "/";
    }
}
