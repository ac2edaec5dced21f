package kanjian.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kanjian.lock.Present;
import kanjian.page.Page;
import kanjian.page.SitePage;

/** Notes the address of each page while the pages go by. */
final class AddressBook {
    private final Set<String> pages = new LinkedHashSet<>();
    private final Set<String> listed = new LinkedHashSet<>();
    private final Set<String> redirects = new TreeSet<>();

    /** Whether the page can be made: an old address on which another page stands cannot lead on, which a rule reports. */
    boolean add(Page page) {
        String address = page.head().address();
        if (page instanceof SitePage.Redirect) {
            return redirects.add(address) && !pages.contains(address);
        }
        if (page.isListed()) {
            listed.add(address);
        }
        return pages.add(address);
    }

    /** Those that search engines may show, in the order of the plan. */
    List<String> listed() {
        return List.copyOf(listed);
    }

    /** Without those that only lead on, in the order of the plan. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    Present.Addresses addresses() {
        return new Present.Addresses(Set.copyOf(pages), redirects);
    }
}
