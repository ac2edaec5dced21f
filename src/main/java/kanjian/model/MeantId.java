package kanjian.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kanjian.text.Spelling;

/** Finds the id that was probably meant by one that leads nowhere. */
public final class MeantId {
    private MeantId() {}

    /**
     * The same id in another place, else the nearest in spelling, here or elsewhere.
     *
     * @param ids the ids of the kind that is asked for
     * @param owner slug of the place in whose folder {@code written} stands; empty in the catalogue
     * @return as it may be written at {@code owner}
     */
    public static Optional<String> of(String written, Collection<RecordId> ids, String owner) {
        Function<RecordId, String> form = id -> id.owner().equals(owner) ? id.local() : id.path();
        Map<String, String> full = ids.stream().collect(Collectors.toMap(form, form, (a, b) -> a, TreeMap::new));
        Map<String, String> bare =
                ids.stream().collect(Collectors.toMap(RecordId::local, form, (a, b) -> a, TreeMap::new));
        return Optional.ofNullable(bare.get(written))
                .or(() -> Spelling.nearest(written, full.keySet()))
                .or(() -> Spelling.nearest(written, bare.keySet()).map(bare::get));
    }
}
