package kanjian.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.MeantId;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.schema.Schema;
import kanjian.text.Spelling;

/**
 * Every record that some file declares, whether or not it could be read: a slip in one record does not make the references to it
 * look wrong too.
 */
final class Declared {
    private final Schema schema;
    private final Map<RecordId, Location> records = new TreeMap<>();
    private final Set<Site.Lost> lost = new HashSet<>();

    Declared(Schema schema) {
        this.schema = schema;
    }

    /** All that a site holds or withholds, for references that are read after it is linked. */
    static Declared of(Site site, Schema schema) {
        Declared declared = new Declared(schema);
        Stream.of(
                        site.entries().stream().map(Entry::id),
                        site.places().stream().map(Place::id),
                        site.stories().stream().map(story -> story.entry().id()),
                        site.withheld().hidden().stream(),
                        site.withheld().unreadable().stream())
                .flatMap(ids -> ids)
                .forEach(id -> declared.add(id, Location.of("content")));
        site.withheld().lost().forEach(declared::addLost);
        return declared;
    }

    /** @return where the same id was declared before, if it was */
    Optional<Location> add(RecordId id, Location at) {
        return Optional.ofNullable(records.putIfAbsent(id, at));
    }

    /** Declares that a file holds records whose ids cannot be read. */
    void addLost(Site.Lost file) {
        lost.add(file);
    }

    Set<Site.Lost> lost() {
        return lost;
    }

    Set<RecordId> ids() {
        return records.keySet();
    }

    /**
     * The record that a reference means: a full id {@code place/id} from anywhere, the short form inside its own place.
     *
     * @param kind the kind that is asked for
     * @param owner slug of the place in whose folder the reference stands; empty in the catalogue
     */
    Optional<RecordId> resolve(String kind, String written, String owner) {
        return schema.find(kind)
                .map(k -> new RecordId(kind, k.path(written, owner)))
                .filter(id -> records.containsKey(id) || lost.contains(new Site.Lost(kind, id.owner())));
    }

    /** What records of a kind are called, for a sentence in Chinese. */
    String chinese(String kind) {
        return schema.kind(kind).chinese();
    }

    Optional<String> nearestKind(String kind) {
        return Spelling.nearest(kind, schema.names());
    }

    boolean hasKind(String kind) {
        return schema.find(kind).isPresent();
    }

    /** How to mend a folder that belongs to no place. */
    String cureOfFolder(String folder) {
        List<RecordId> places = records.keySet().stream()
                .filter(id -> id.kind().equals("place"))
                .toList();
        return MeantId.of(folder, places, "")
                .map(near -> "是不是“" + near + "”？把文件夹改成这个名字")
                .orElse("在里面建立 place.yaml；./kanjian schema place 可以看到要写哪些项");
    }

    /** How to mend a reference to {@code written}, which is unknown. */
    String cure(String kind, String written, String owner) {
        List<RecordId> known =
                records.keySet().stream().filter(id -> id.kind().equals(kind)).toList();
        return MeantId.of(written, known, owner)
                .map(near -> "是不是“" + near + "”？")
                .orElse(schema.kind(kind).isOfPlace() ? "检查编号有没有写错；别的地方的记录要写全：地方/编号" : "检查编号有没有写错");
    }
}
