package kanjian.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.diag.Code;
import kanjian.verify.html.Attribute;
import kanjian.verify.html.Tag;

/** An id stands once on a page, and whatever names an id of the page finds it. */
final class IdsHold implements PageRule {
    private static final Set<String> NAMING_IDS = Set.of(
            "for",
            "headers",
            "list",
            "form",
            "aria-labelledby",
            "aria-describedby",
            "aria-details",
            "aria-controls",
            "aria-owns",
            "aria-flowto",
            "aria-activedescendant",
            "aria-errormessage");
    private static final Pattern PAINT = Pattern.compile("url\\(['\"]?#([^'\")]+)['\"]?\\).*");
    private static final String TOP = "top";

    private final Findings findings;
    private final Set<String> ids = new HashSet<>();
    private final List<Use> uses = new ArrayList<>();

    /** An id as something on the page names it, and what to report when the page lacks it. */
    private record Use(Code code, String id, int at, List<String> args) {}

    IdsHold(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        for (Attribute attribute : tag.attributes()) {
            if (attribute.name().equals("id")) {
                define(attribute);
            } else if (NAMING_IDS.contains(attribute.name())) {
                for (String id : attribute.value().strip().split("\\s+")) {
                    use(tag, attribute, id);
                }
            } else if (attribute.value().startsWith("url(")) {
                Matcher paint = PAINT.matcher(attribute.value());
                if (paint.matches()) {
                    use(tag, attribute, paint.group(1));
                }
            }
        }
    }

    private void define(Attribute attribute) {
        if (!ids.add(attribute.value())) {
            findings.fault(Code.PAGE_ID_TWICE, attribute.at(), attribute.value());
        }
    }

    private void use(Tag tag, Attribute attribute, String id) {
        uses.add(new Use(Code.PAGE_ID_MISSING, id, attribute.at(), List.of(tag.name() + " " + attribute.name(), id)));
    }

    @Override
    public void see(Tag tag, Address address) {
        String id =
                address.text().startsWith("#") ? Target.decode(address.text().substring(1)) : "";
        if (!id.isEmpty() && !id.equalsIgnoreCase(TOP)) {
            uses.add(new Use(Code.PAGE_ANCHOR_DEAD, id, address.at(), List.of("#" + id)));
        }
    }

    @Override
    public void end() {
        uses.stream()
                .filter(use -> !ids.contains(use.id()))
                .forEach(use -> findings.fault(use.code(), use.at(), use.args().toArray(String[]::new)));
    }
}
