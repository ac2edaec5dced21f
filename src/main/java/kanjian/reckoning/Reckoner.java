package kanjian.reckoning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Value;

/**
 * Works out what figures say of each other: a share from its part and whole, a change from its base, a ledger's rate. Nothing else is
 * ever worked out: no sums, no ranks, nothing across records that do not name each other.
 */
public final class Reckoner {
    private final Site site;
    private final Columns columns;
    private final Map<RecordId, Entry> ledgers = new HashMap<>();

    public Reckoner(Site site) {
        this.site = site;
        columns = new Columns(site);
        site.ofKind("ledger")
                .forEach(ledger -> ledger.reference("rate").ifPresent(rate -> ledgers.putIfAbsent(rate, ledger)));
    }

    /** The share or change that a figure prints; empty when no record says of what. */
    public Optional<Reckoning> ofFigure(Entry figure) {
        return division(figure)
                .map(division -> division.isChange()
                        ? new ChangeReckoner(figure, division).reckoning()
                        : new ShareReckoner(figure, division, columns.isFull(figure)).reckoning());
    }

    /** The rate of a ledger (办结率): resolved of collected, else of assigned. */
    public Reckoning ofLedger(Entry ledger) {
        Division division = rate(ledger);
        return division.refusal()
                .orElseGet(() -> new Reckoning.Computed(
                        division.from(),
                        division.shareFormula(Optional.empty()),
                        division.percent(),
                        Optional.empty()));
    }

    /** What a figure is worked out from: what its own fields name, or the ledger whose rate it is. */
    public Optional<Division> division(Entry figure) {
        return share(figure)
                .or(() -> Optional.ofNullable(ledgers.get(figure.id())).map(this::rate))
                .or(() -> change(figure));
    }

    private Optional<Division> share(Entry figure) {
        return figure.groups("share_of").stream()
                .map(Value.Group::fields)
                .map(fields -> new Division(
                        Operand.of(site, "部分", Optional.ofNullable(fields.get("part"))),
                        Operand.of(site, "整体", Optional.ofNullable(fields.get("whole"))),
                        false))
                .findFirst();
    }

    private Optional<Division> change(Entry figure) {
        return figure.value("base")
                .filter(base -> figure.reference("change_of").isPresent())
                .map(base -> new Division(
                        Operand.of(site, "现在的数", figure.value("change_of")),
                        Operand.of(site, "基数", Optional.of(base)),
                        true));
    }

    private Division rate(Entry ledger) {
        boolean byAssigned = ledger.reference("collected").isEmpty()
                && ledger.reference("assigned").isPresent();
        Operand whole = byAssigned
                ? Operand.of(site, "交办数", ledger.value("assigned"))
                : Operand.of(site, "收集数", ledger.value("collected"));
        return new Division(Operand.of(site, "办结数", ledger.value("resolved")), whole, false);
    }
}
