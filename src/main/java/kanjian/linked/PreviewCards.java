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
import kanjian.text.amount.Piece;

/** Words the preview cards of stories and places by their key figures. */
final class PreviewCards {
    private static final int HASH = 8;

    private final Chrome site;

    PreviewCards(Chrome site) {
        this.site = site;
    }

    /** Empty for pages of other kinds, for a withdrawn story, and where the settings leave no cards. */
    Optional<PreviewCard> of(Page page) {
        if (!site.features().opengraph()
                || !site.features().cards()
                || site.baseUrl().isEmpty()) {
            return Optional.empty();
        }
        if (page instanceof Page.StoryPage story) {
            return isWithdrawn(story) ? Optional.empty() : Optional.of(story(story));
        }
        return page instanceof Page.PlacePage place ? Optional.of(place(place)) : Optional.empty();
    }

    private static boolean isWithdrawn(Page.StoryPage story) {
        return story.f().get("withdrawn") instanceof Map<?, ?> withdrawn && !withdrawn.isEmpty();
    }

    private PreviewCard story(Page.StoryPage page) {
        return card(
                page.head(),
                page.card().place().title() + " · 故事",
                page.card().lead(),
                page.card().subtitle());
    }

    private PreviewCard place(Page.PlacePage page) {
        Optional<FigureView> figure =
                page.lead().map(Lead::figure).or(() -> page.keyFigures().stream().findFirst());
        String kicker = page.path().isEmpty() ? page.kind().text() : page.path();
        return card(page.head(), kicker, figure, site.tagline());
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
        return figure.pieces().isEmpty()
                ? List.of(new Piece(Piece.Role.UNIT, figure.printed()))
                : figure.pieces();
    }

    private static String told(FigureView figure) {
        return Stream.of(figure.told(), figure.actor().text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
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
