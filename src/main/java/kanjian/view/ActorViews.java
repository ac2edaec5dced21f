package kanjian.view;

import java.util.Optional;
import kanjian.model.Place;
import kanjian.model.PlaceKind;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.page.value.ActorView;
import kanjian.page.value.Link;

/** Who did it, in words that name the real actor: 湘潭县人大常委会, 湘潭高新区, 孙华代表. */
public final class ActorViews {
    private final Site site;
    private final RecordLinker links;

    public ActorViews(Site site, RecordLinker links) {
        this.site = site;
        this.links = links;
    }

    /** @param owner slug of the place in whose folder the record stands */
    public ActorView view(Value actor, String owner) {
        if (actor instanceof Value.Reference reference) {
            return named(reference.target());
        }
        Value.Choice type = (Value.Choice) actor;
        return new ActorView(type.value(), words(type, site.place(owner)), Optional.empty());
    }

    private static String words(Value.Choice type, Optional<Place> place) {
        String name = place.map(Place::name).orElse("");
        boolean isZone = place.filter(p -> p.kind() == PlaceKind.ZONE).isPresent();
        return switch (type.value()) {
            case "committee", "congress" -> name + type.chinese();
            case "government" -> isZone ? "政府部门" : name + "政府";
            case "zone" -> isZone ? name : type.chinese();
            case "joint" -> "几方一起";
            default -> type.chinese();
        };
    }

    private ActorView named(RecordId id) {
        Link link = links.link(id);
        String title = link.title();
        return switch (id.kind()) {
            case "deputy" -> new ActorView("deputy", title + "代表", Optional.of(link));
            case "org" -> new ActorView(site.entry(id).text("class").orElse("joint"), title, Optional.<Link>empty());
            default -> new ActorView("joint", title, Optional.of(link));
        };
    }
}
