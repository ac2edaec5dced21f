package kanjian.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kanjian.lock.Present;
import kanjian.page.Page;

/** Notes the address of each page while the pages go by. */
final class AddressBook {
    private final List<String> pages = new ArrayList<>();
    private final Set<String> redirects = new TreeSet<>();

    void add(Page page) {
        String address = page.head().address();
        if (page instanceof Page.Redirect) {
            redirects.add(address);
        } else {
            pages.add(address);
        }
    }

    /** Without those that only lead on, in the order of the plan. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    Present.Addresses addresses() {
        return new Present.Addresses(Set.copyOf(pages), redirects);
    }
}
