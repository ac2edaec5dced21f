package kanjian.linked;

import kanjian.model.Entry;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.MachineHead;

/** Makes what the head of a page tells machines; pure, from any thread. */
public final class MachineHeads {
    private final PageTags tags;

    /** @param settings of the site, which the rules have found complete for its profile */
    public MachineHeads(Entry settings, Chrome site) {
        tags = new PageTags(settings, site.baseUrl());
    }

    public MachineHead of(Page page) {
        return new MachineHead(tags.of(page), tags.required(page));
    }
}
