package kanjian.lock.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.lock.Item;
import kanjian.lock.Lock;
import kanjian.lock.Present;
import kanjian.model.RecordId;

/** A published address shows a page or leads to one; a story whose end was published with it may go. */
final class AddressStays implements LockRule {
    private static final Pattern STORY = Pattern.compile("/stories/([^/]+)/");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}|undated");
    private static final Pattern FIGURE = Pattern.compile("/figures/([^/]+/[^/]+)/");

    @Override
    public void check(Lock locked, Present present, Problems problems) {
        locked.items(Item.Address.class).stream()
                .filter(address -> !present.lock().has(address.key()))
                .filter(address -> !isFigure(address.path(), locked) && !isOver(address.path(), locked, present))
                .forEach(address -> problems.report(
                        Code.ADDRESS_GONE, locked.at(address), address.path(), advice(address.path(), present)));
    }

    /** A figure that is gone is told once, by its record. */
    private static boolean isFigure(String address, Lock locked) {
        Matcher figure = FIGURE.matcher(address);
        return figure.matches() && locked.has(Item.Figure.keyOf(figure.group(1)));
    }

    private static boolean isOver(String address, Lock locked, Present present) {
        return slug(address)
                .flatMap(slug -> locked.find(Item.Story.keyOf(slug), Item.Story.class))
                .filter(story -> story.isOver(present.day()))
                .isPresent();
    }

    private static Optional<String> slug(String address) {
        Matcher story = STORY.matcher(address);
        return story.matches() ? Optional.of(story.group(1)) : Optional.empty();
    }

    private static String advice(String address, Present present) {
        Optional<String> slug =
                slug(address).filter(name -> !MONTH.matcher(name).matches());
        if (slug.isEmpty()) {
            return "不再需要的，在 content/site.yaml 的 redirects（改址）里写 {from: " + address + ", to: 新地址}";
        }
        boolean isHidden = present.site().withheld().hidden().contains(new RecordId("story", slug.get()));
        return isHidden
                ? "这篇报道现在是草稿，或还没到发布时间；要撤下，改回 ready，再写 withdrawn（撤下）的日期和原因"
                : "改了文件名的，在新文件里写 aliases: [" + slug.get() + "]；要撤下的，放回文件，写 withdrawn（撤下）的日期和原因";
    }
}
