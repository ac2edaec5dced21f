package kanjian.view;

import java.util.Optional;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.page.value.FigureView.Reckoned;
import kanjian.reckoning.Reckoner;
import kanjian.reckoning.Reckoning;
import kanjian.text.quantity.ShareVerdict;

/** What this site works out itself, as pages show it. */
final class Reckonings {
    private final Reckoner reckoner;
    private final RecordLinker links;

    Reckonings(Site site, RecordLinker links) {
        this.links = links;
        reckoner = new Reckoner(site);
    }

    /** For a figure that prints a share or change, and for a ledger; else empty. */
    Optional<Reckoned> of(Entry entry) {
        return switch (entry.id().kind()) {
            case "figure" -> reckoner.ofFigure(entry).map(this::view);
            case "ledger" -> Optional.of(view(reckoner.ofLedger(entry)));
            default -> Optional.empty();
        };
    }

    private Reckoned view(Reckoning reckoning) {
        var from = reckoning.from().stream().map(links::link).toList();
        if (reckoning instanceof Reckoning.Computed computed) {
            String verdict = computed.verdict().map(ShareVerdict::chinese).orElse("");
            return new Reckoned(computed.formula(), computed.result(), verdict, "", from);
        }
        return new Reckoned("", "", "", ((Reckoning.Refused) reckoning).reason(), from);
    }
}
