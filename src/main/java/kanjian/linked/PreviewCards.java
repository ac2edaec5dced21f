package kanjian.linked;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.PreviewCard;
import kanjian.page.part.Lead;
import kanjian.page.value.FigureView;
import kanjian.page.value.UnknownView;
import kanjian.text.amount.Piece;

/** Words the preview cards of stories and places by their key figures. */
final class PreviewCards {
    private static final int HASH = 8;

    private final Chrome site;

    PreviewCards(Chrome site) {
        this.site = site;
    }

    /** Empty for pages of other kinds, for a withdrawn story, and where the settings ask for none. */
    Optional<PreviewCard> of(Page page) {
        if (!site.features().opengraph()
                || !site.features().cards()
                || site.baseUrl().isEmpty()) {
            return Optional.empty();
        }
        if (page instanceof Page.StoryPage story) {
            return isWithdrawn(story) ? Optional.empty() : Optional.of(story(story));
        }
        return page instanceof Page.PlacePage place ? place(place) : Optional.empty();
    }

    private static boolean isWithdrawn(Page.StoryPage story) {
        return story.f().get("withdrawn") instanceof Map<?, ?> withdrawn && !withdrawn.isEmpty();
    }

    private PreviewCard story(Page.StoryPage page) {
        return card(
                page.head(),
                page.card().place().title() + "　故事",
                page.card().lead(),
                page.card().subtitle());
    }

    /** Empty for a place of which nothing is told that a card could show. */
    private Optional<PreviewCard> place(Page.PlacePage page) {
        Optional<FigureView> figure = page.lead()
                .map(Lead::figure)
                .or(() -> page.keyFigures().stream().findFirst());
        String contents = contents(page);
        return figure.isEmpty() && contents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        card(page.head(), page.path().isEmpty() ? site.tagline() : page.path(), figure, contents));
    }

    private PreviewCard card(Page.Head head, String kicker, Optional<FigureView> figure, String otherwise) {
        List<Piece> pieces = figure.map(PreviewCards::pieces).orElse(List.of());
        String label = figure.map(FigureView::label).orElse(otherwise);
        String told = figure.map(PreviewCards::told).orElse("");
        String printed = pieces.stream().map(Piece::text).collect(Collectors.joining());
        String alt = site.name() + "："
                + Stream.of(head.title(), printed + (figure.isPresent() ? label : ""), told)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("，"));
        String words = String.join("\n", kicker, label, alt);
        String path = "cards" + head.address().replaceFirst("/$", "." + hash(words) + ".png");
        return new PreviewCard(path, alt, kicker, head.title(), pieces, label, told, site.name());
    }

    private static List<Piece> pieces(FigureView figure) {
        if (figure.unknown().isPresent()) {
            return List.of(new Piece(Piece.Role.UNIT, figure.unknown().get().word()));
        }
        return figure.pieces().isEmpty() ? List.of(new Piece(Piece.Role.UNIT, figure.printed())) : figure.pieces();
    }

    /** What there is to read about a place. */
    private static String contents(Page.PlacePage page) {
        String contents = Stream.of(counted(page.storyCount(), "篇故事"), counted(page.figureCount(), "个数字"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("、"));
        return contents.isEmpty() ? "" : contents + "，逐条注明出处";
    }

    private static String counted(int count, String unit) {
        return count == 0 ? "" : count + unit;
    }

    private static String told(FigureView figure) {
        String when = figure.when() instanceof UnknownView gap
                ? (figure.whenLabel().equals("截至") ? "截至日期" : figure.whenLabel()) + gap.word()
                : figure.told();
        return Stream.of(when, figure.actor().text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    /** A card that says something else has another address, so that chat software does not show the old one. */
    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
