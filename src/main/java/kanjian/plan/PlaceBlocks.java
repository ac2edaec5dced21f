package kanjian.plan;

import java.util.List;
import java.util.stream.Stream;
import kanjian.model.Place;
import kanjian.page.Page;
import kanjian.page.part.Block;
import kanjian.page.value.EntryView;
import kanjian.page.value.Link;
import kanjian.route.Addresses;
import kanjian.schema.Kind;
import kanjian.view.Views;
import kanjian.words.Wording;

/** The records of a place by kind: a few in full on its page, so that it stays short, and all on a page for each kind. */
final class PlaceBlocks {
    private final Views views;

    PlaceBlocks(Views views) {
        this.views = views;
    }

    /** What the place's own page shows, in the order of the kinds. */
    List<Block> of(Place place) {
        return kinds().map(kind ->
                        Block.first(kind.onPlace(), kind.name(), kind.chinese(), kind.folder(), entries(place, kind)))
                .filter(block -> !block.entries().isEmpty() || !block.rest().isEmpty())
                .toList();
    }

    private Stream<Kind> kinds() {
        return views.schema().kinds().stream().filter(Kind::hasBlock);
    }

    private List<EntryView> entries(Place place, Kind kind) {
        return views.entries().views(views.order().inPlace(views.gathering().entries(place, kind.name())));
    }

    /** The pages below the place's own: one for every kind whose records have no pages of their own. */
    Stream<Page> pages(Place place) {
        return kinds().filter(kind -> !kind.hasPage()).flatMap(kind -> page(place, kind));
    }

    private Stream<Page> page(Place place, Kind kind) {
        List<EntryView> entries = entries(place, kind);
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        Link at = views.links().place(place);
        String title = views.words().say(Wording.PAGE_BLOCK, place.name(), kind.chinese());
        String text = views.words().say(Wording.PAGE_BLOCK_INTRO, place.name(), kind.chinese(), entries.size());
        Page.Head head = views.heads().below("place", title, Addresses.block(at.address(), kind), at, text);
        return Stream.of(new Page.BlockPage(head, at, Block.full(kind.name(), kind.chinese(), kind.folder(), entries)));
    }
}
