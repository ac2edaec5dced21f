package kanjian.check;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.route.Addresses;
import kanjian.schema.Schema;

/** No two records have the same address, and no story takes the address of a list. */
final class AddressIsOnce implements Rule {
    private final Schema schema;

    AddressIsOnce(Schema schema) {
        this.schema = schema;
    }

    /** Who has an address, and how to mend it when somebody else has it already. */
    private record Owner(RecordId id, Location at, String cure) {}

    @Override
    public void check(Site site, Problems problems) {
        Addresses addresses = new Addresses(schema, site);
        Map<String, Owner> taken = new TreeMap<>();
        site.entries()
                .forEach(entry -> addresses
                        .of(entry.id())
                        .ifPresent(address -> take(
                                address, new Owner(entry.id(), entry.at(), "换一个编号，引用它的地方也要跟着改"), taken, problems)));
        site.stories()
                .forEach(story -> addresses
                        .of(story.entry().id())
                        .ifPresent(address -> take(address, owner(story), taken, problems)));
        site.stories().forEach(story -> aliases(story, taken, problems));
    }

    /** A story's address is its file's name. */
    private static Owner owner(Story story) {
        return new Owner(story.entry().id(), Location.of(story.path()), "给这篇报道换一个文件名");
    }

    private static void aliases(Story story, Map<String, Owner> taken, Problems problems) {
        texts(story.entry(), "aliases")
                .forEach(alias -> take(
                        "/stories/" + alias.text() + "/",
                        new Owner(RecordId.place(alias.text()), alias.at(), "去掉这个旧地址"),
                        taken,
                        problems));
        if (Reserved.isReserved(story.slug())) {
            problems.report(
                    Code.PAGE_TWICE,
                    Location.of(story.path()),
                    "/stories/" + story.slug() + "/",
                    "报道列表和按月归档的页面",
                    "给这篇报道换一个文件名");
        }
    }

    private static Stream<Value.Text> texts(Entry entry, String field) {
        return entry.value(field).filter(Value.Items.class::isInstance).map(Value.Items.class::cast).stream()
                .flatMap(items -> items.values().stream())
                .filter(Value.Text.class::isInstance)
                .map(Value.Text.class::cast);
    }

    /** The same record twice has been reported when it was read. */
    private static void take(String address, Owner owner, Map<String, Owner> taken, Problems problems) {
        Optional.ofNullable(taken.putIfAbsent(address, owner))
                .filter(before -> !before.id().equals(owner.id()))
                .ifPresent(before ->
                        problems.report(Code.PAGE_TWICE, owner.at(), address, " " + before.at(), owner.cure()));
    }
}
