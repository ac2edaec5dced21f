package kanjian.build;

import kanjian.diag.Problems;
import kanjian.lock.Present;
import kanjian.lock.rule.LockRules;
import kanjian.model.Html;
import kanjian.plan.Planner;
import kanjian.prose.ProseReader;
import kanjian.words.Words;

/** What a content publishes, held against what was published before. */
record Publishing(Present present) {
    /** Whether anything is asked of the addresses: without a lock and old addresses that lead on, no page need be planned. */
    static boolean isHeld(Reading reading) {
        return reading.locked().isPresent()
                || !reading.site().settings().groups("redirects").isEmpty();
    }

    /** For when no page is wanted: plans them all for their addresses. */
    static Publishing of(BuildRequest request, Reading reading) {
        ProseReader prose = new ProseReader(reading.site(), reading.schema(), new Problems());
        AddressBook addresses = new AddressBook();
        Planner planner = new Planner(reading.site(), reading.schema(), prose, request.now(), Words.KEYS);
        planner.pages(
                        planner.chrome(request.baseUrl()),
                        id -> id.kind().equals("story") ? reading.bodies().get(id) : Html.EMPTY)
                .forEach(addresses::add);
        return of(request, reading, addresses);
    }

    static Publishing of(BuildRequest request, Reading reading, AddressBook addresses) {
        return new Publishing(Present.of(reading.site(), addresses.addresses(), request.now()));
    }

    /** A draft is not published, and so never missing from the lock. */
    void check(BuildRequest request, Reading reading, Problems problems) {
        LockRules.check(reading.locked(), present, request.locked() && !request.drafts(), problems);
    }
}
