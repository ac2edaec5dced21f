package kanjian.check;

import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.schema.Kind;
import kanjian.schema.Schema;

/** Every record of a place says which report it comes from. */
final class RecordHasSource implements Rule {
    private final Schema schema;

    RecordHasSource(Schema schema) {
        this.schema = schema;
    }

    @Override
    public void check(Site site, Problems problems) {
        site.entries().stream()
                .filter(entry -> schema.kind(entry.id().kind()).scope() == Kind.Scope.PLACE)
                .filter(entry -> entry.value("source").isEmpty())
                .forEach(entry -> problems.report(Code.RECORD_SOURCELESS, entry.at(), name(entry)));
    }

    private static String name(Entry entry) {
        return entry.id().local();
    }
}
