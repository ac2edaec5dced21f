package kanjian.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;

/** Finds stories by id and by the path of their file. */
final class StoryIndex {
    private static final Pattern PATH = Pattern.compile("content/places/[^/]+/stories/([^/]+)\\.md");

    private final Site site;
    private final Map<String, RecordId> byPath = new HashMap<>();
    private final Map<RecordId, Story> byId = new HashMap<>();

    StoryIndex(Site site) {
        this.site = site;
        for (Story story : site.stories()) {
            byPath.put(story.path(), story.entry().id());
            byId.put(story.entry().id(), story);
        }
    }

    boolean has(RecordId id) {
        return byId.containsKey(id);
    }

    /** The story whose file {@code relative} leads to from {@code file}, be it shown or withheld. */
    Optional<RecordId> ofPath(String file, String relative) {
        String path = RelativePath.from(file, relative);
        return Optional.ofNullable(byPath.get(path)).or(() -> withheld(path));
    }

    private Optional<RecordId> withheld(String path) {
        return Optional.of(PATH.matcher(path))
                .filter(Matcher::matches)
                .map(name -> new RecordId("story", name.group(1)))
                .filter(id ->
                        site.withheld().hidden().contains(id) || site.withheld().isUnreadable(id));
    }

    /** The ids of all records of a kind. */
    List<RecordId> idsOf(String kind) {
        return switch (kind) {
            case "story" -> List.copyOf(byId.keySet());
            case "place" -> site.places().stream().map(Place::id).toList();
            default -> site.ofKind(kind).stream().map(Entry::id).toList();
        };
    }
}
