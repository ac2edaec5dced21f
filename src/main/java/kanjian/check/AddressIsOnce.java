package kanjian.check;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.route.Addresses;
import kanjian.schema.Schema;

/** No two records have the same address, and no story takes the address of a list. */
final class AddressIsOnce implements Rule {
    private final Schema schema;

    AddressIsOnce(Schema schema) {
        this.schema = schema;
    }

    @Override
    public void check(Site site, Problems problems) {
        Addresses addresses = new Addresses(schema, site);
        Map<String, Location> taken = new TreeMap<>();
        Stream.concat(site.entries().stream(), site.stories().stream().map(Story::entry))
                .forEach(entry ->
                        addresses.of(entry.id()).ifPresent(address -> take(address, entry.at(), taken, problems)));
        site.stories().forEach(story -> aliases(story, taken, problems));
    }

    private static void aliases(Story story, Map<String, Location> taken, Problems problems) {
        Entry entry = story.entry();
        entry.texts("aliases").forEach(alias -> take("/stories/" + alias + "/", entry.at(), taken, problems));
        if (Reserved.isReserved(story.slug())) {
            problems.report(Code.PAGE_TWICE, entry.at(), "/stories/" + story.slug() + "/", "按月归档的页面");
        }
    }

    private static void take(String address, Location at, Map<String, Location> taken, Problems problems) {
        Optional.ofNullable(taken.putIfAbsent(address, at))
                .ifPresent(before -> problems.report(Code.PAGE_TWICE, at, address, before));
    }
}
