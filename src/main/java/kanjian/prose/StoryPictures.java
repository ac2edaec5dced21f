package kanjian.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownLink;
import kanjian.markdown.document.Picture;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.picture.Pictures;
import kanjian.picture.PublicPicture;

/** The pictures that one story declares in its front matter, and which of them its text shows. */
final class StoryPictures {
    private final Story story;
    private final Pictures pictures;
    private final Problems problems;
    private final List<Declared> declared = new ArrayList<>();
    private final List<Declared> shown = new ArrayList<>();

    StoryPictures(Story story, Pictures pictures, Problems problems) {
        this.story = story;
        this.pictures = pictures;
        this.problems = problems;
        story.entry().groups("images").forEach(this::declare);
    }

    /** A picture in the front matter; {@code file} is empty when it cannot be published. */
    private record Declared(Value.Text name, String path, Value.Group fields, Optional<PublicPicture> file) {
        String text(String field) {
            return fields.fields().get(field) instanceof Value.Text text ? text.text() : "";
        }

        /** What stands beside it; without a file there is a problem, and nothing is published. */
        Picture picture() {
            return new Picture(
                    file.map(Declared::files).orElse(List.of(new Picture.File("", 0, 0))),
                    file.map(PublicPicture::sizes).orElse(""),
                    text("alt"),
                    text("caption"),
                    text("credit"));
        }

        private static List<Picture.File> files(PublicPicture picture) {
            return picture.files().stream()
                    .map(file -> new Picture.File(file.address(), file.width(), file.height()))
                    .toList();
        }
    }

    private void declare(Value.Group fields) {
        if (fields.fields().get("file") instanceof Value.Text name) {
            String path = path(name.text());
            declared.add(new Declared(name, path, fields, file(path, name)));
            checkConsent(fields, name);
        }
    }

    private Optional<PublicPicture> file(String path, Value.Text name) {
        if (!pictures.has(path)) {
            problems.report(Code.PICTURE_MISSING, name.at(), name.text());
            return Optional.empty();
        }
        return pictures.declare(path, name.text(), name.at());
    }

    /** The file that is meant: beside the story, or in its place's folder {@code images}, whose name may be written too. */
    private String path(String written) {
        String place = "content/places/" + story.owner() + "/";
        return Stream.of(story.path(), place, place + "images/")
                .map(folder -> RelativePath.from(folder, written))
                .filter(pictures::has)
                .findFirst()
                .orElseGet(() -> place + "images/" + written.substring(written.lastIndexOf('/') + 1));
    }

    /** Names of people go with their consent (民法典第 1019 条). */
    private void checkConsent(Value.Group fields, Value.Text name) {
        boolean hasConsent = fields.fields().get("consent") instanceof Value.Choice choice
                && !choice.value().equals("none");
        if (fields.fields().containsKey("people") && !hasConsent) {
            problems.report(Code.PICTURE_WITHOUT_CONSENT, name.at(), name.text());
        }
    }

    /** The picture that the text asks for, which is then published. */
    Optional<Picture> find(MarkdownLink image) {
        String path = path(image.destination());
        Optional<Declared> found =
                declared.stream().filter(one -> one.path().equals(path)).findFirst();
        found.ifPresent(one -> {
            shown.add(one);
            one.file().ifPresent(pictures::show);
        });
        return found.map(Declared::picture);
    }

    void reportUnused() {
        declared.stream()
                .filter(one -> !shown.contains(one) && one.file().isPresent())
                .forEach(one -> problems.report(
                        Code.PICTURE_UNUSED, one.name().at(), one.name().text()));
    }
}
