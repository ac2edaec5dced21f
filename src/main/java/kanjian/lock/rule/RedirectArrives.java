package kanjian.lock.rule;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.lock.Present;
import kanjian.model.Value;

/** An old address (改址) has no page of its own and leads to one. */
final class RedirectArrives implements PresentRule {
    @Override
    public void check(Present present, Problems problems) {
        Set<String> seen = new TreeSet<>();
        Set<String> pages = present.addresses().pages();
        present.site()
                .settings()
                .groups("redirects")
                .forEach(group -> text(group, "from")
                        .ifPresent(from -> text(group, "to")
                                .ifPresent(to -> fault(from.text(), to.text(), pages, seen)
                                        .ifPresent(fault -> problems.report(
                                                Code.REDIRECT_WRONG, from.at(), from.text(), to.text(), fault)))));
    }

    private static Optional<Value.Text> text(Value.Group group, String field) {
        return Optional.ofNullable(group.fields().get(field))
                .filter(Value.Text.class::isInstance)
                .map(Value.Text.class::cast);
    }

    private static Optional<String> fault(String from, String to, Set<String> pages, Set<String> seen) {
        if (!seen.add(from)) {
            return Optional.of("这个旧地址写了两次");
        }
        if (pages.contains(from)) {
            return Optional.of("旧地址上还有网页");
        }
        return pages.contains(to) ? Optional.empty() : Optional.of("新地址上没有网页");
    }
}
