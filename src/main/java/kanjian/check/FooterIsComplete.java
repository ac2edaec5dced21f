package kanjian.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Profile;
import kanjian.model.Site;

/** The footer of a public site holds what 国办发〔2017〕47号 lists, or says why an item does not apply. */
final class FooterIsComplete implements Rule {
    /** The fields that no schema can demand, since only a profile does. */
    private static final List<Item> ITEMS = List.of(
            new Item("police", "公安备案号"),
            new Item("site_id", "网站标识码"),
            new Item("mark_link", "党政机关网站标识"),
            new Item("errors_link", "网站找错"));

    private record Item(String field, String chinese) {}

    @Override
    public void check(Site site, Problems problems) {
        Entry settings = site.settings();
        Profile profile = Profile.of(settings);
        if (!profile.hasTags()) {
            return;
        }
        Code code = profile == Profile.GOV ? Code.FOOTER_ITEM_MISSING : Code.FOOTER_ITEM_DOUBTFUL;
        for (Entry footer : settings.parts("footer")) {
            Set<String> excused = footer.parts("not_applicable").stream()
                    .flatMap(one -> one.text("item").stream())
                    .collect(Collectors.toSet());
            ITEMS.stream()
                    .filter(item -> footer.value(item.field()).isEmpty() && !excused.contains(item.field()))
                    .forEach(item -> problems.report(code, settings.at(), item.chinese(), item.field()));
        }
    }
}
