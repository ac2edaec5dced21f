package kanjian.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.model.Story;
import kanjian.page.Page;
import kanjian.page.part.Note;
import kanjian.page.value.Link;
import kanjian.page.value.StoryCard;
import kanjian.view.Views;
import kanjian.words.Wording;

/** A page for every story, with the notes that say where its figures come from. */
final class StoryPages {
    private static final int RELATED = 3;
    private static final int CANDIDATES = 40;

    private final Views views;
    private final Function<RecordId, Html> bodies;
    private final StoryBody body;

    StoryPages(Views views, Function<RecordId, Html> bodies) {
        this.views = views;
        this.bodies = bodies;
        body = new StoryBody(views);
    }

    Stream<Page> pages() {
        return views.site().stories().stream()
                .flatMap(story -> Stream.concat(Stream.of(page(story)), redirects(story)));
    }

    private Page page(Story story) {
        Entry entry = story.entry();
        StoryCard card = views.cards().card(story, "");
        Link place = views.links().link(story.place());
        return new Page.StoryPage(
                views.heads().below("story", story.title(), card.link().address(), place, story.summary()),
                card,
                body.parts(story, bodies.apply(entry.id())),
                story.words(),
                notes(story),
                contents(story),
                views.entries().views(views.order().inPlace(records(entry, "deputies"))),
                about(entry),
                views.entries().views(records(entry, "sources")),
                views.entries().fields(views.schema().kind("story").fields(), entry.fields(), story.owner()),
                views.corrections().of(story),
                related(story));
    }

    private List<Entry> records(Entry entry, String field) {
        return entry.references(field).stream().map(views.site()::entry).toList();
    }

    private List<Link> about(Entry entry) {
        return Stream.of("stations", "campaigns", "about")
                .flatMap(field -> entry.references(field).stream())
                .distinct()
                .map(views.links()::link)
                .filter(Link::isShown)
                .toList();
    }

    private List<Note> notes(Story story) {
        List<Note> notes = new ArrayList<>();
        for (Story.Use use : story.figures()) {
            int number = notes.size() + 1;
            List<String> back = Stream.iterate(1, time -> time + 1)
                    .limit(use.times())
                    .map(time -> time == 1 ? "r" + number : "r" + number + "-" + time)
                    .toList();
            notes.add(new Note(number, views.figures().view(use.figure()), back));
        }
        return notes;
    }

    private static List<Link> contents(Story story) {
        return story.headings().stream()
                .filter(heading -> heading.level() == 2)
                .map(heading -> new Link("heading", heading.text(), "#" + heading.id()))
                .toList();
    }

    /** Stories of the same deputies, stations and campaigns first, then of the same place, then of the same topic. */
    private List<StoryCard> related(Story story) {
        Map<RecordId, Related> found = new LinkedHashMap<>();
        Stream.of("deputies", "stations", "campaigns", "about")
                .flatMap(field -> story.entry().references(field).stream())
                .forEach(id -> add(
                        found,
                        views.relations().storiesNaming(id),
                        views.words()
                                .say(Wording.STORY_ALSO_NAMES, views.links().title(id))));
        views.site()
                .place(story.place().path())
                .ifPresent(place -> add(
                        found,
                        views.gathering().stories(place),
                        views.words().say(Wording.STORY_SAME_PLACE, place.name())));
        story.entry()
                .references("topics")
                .forEach(topic -> add(
                        found,
                        views.relations().storiesNaming(topic),
                        views.words()
                                .say(Wording.STORY_SAME_TOPIC, views.links().title(topic))));
        found.remove(story.entry().id());
        return found.values().stream()
                .limit(RELATED)
                .map(one -> views.cards().card(one.story(), one.reason()))
                .toList();
    }

    private record Related(Story story, String reason) {}

    private static void add(Map<RecordId, Related> found, List<Story> stories, String reason) {
        stories.stream()
                .limit(CANDIDATES)
                .forEach(other -> found.putIfAbsent(other.entry().id(), new Related(other, reason)));
    }

    private Stream<Page> redirects(Story story) {
        Link link = views.links().link(story.entry().id());
        return story.entry().texts("aliases").stream()
                .map(alias -> new Page.Redirect(
                        views.heads().top("/stories/" + alias + "/", story.title(), story.summary(), "stories"),
                        link.address()));
    }
}
