package kanjian.card;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import kanjian.page.machine.PreviewCard;
import kanjian.text.amount.Piece;

/**
 * Draws preview cards: the corners 「 」 of the site, what the page is about, and its key figure as it was printed. From any thread;
 * the same machine draws the same.
 */
public final class CardPainter {
    private static final int LEFT = 104;
    private static final int ROOM = PreviewCard.WIDTH - 2 * LEFT;
    private static final int KICKER = 132;
    private static final int BOTTOM = 532;

    /** The words beside the digits, as on the pages. */
    private static final float BESIDE = 0.42f;

    private final Optional<Faces> faces;

    /** @param faces empty when the machine has no font for Chinese: the cards are then without words */
    public CardPainter(Optional<Faces> faces) {
        this.faces = faces;
    }

    /** A PNG picture. */
    public byte[] paint(PreviewCard card) {
        Sheet sheet = new Sheet();
        Frame.draw(sheet);
        faces.ifPresentOrElse(found -> words(card, sheet, found), () -> Frame.square(sheet));
        return sheet.png(new Palette());
    }

    private static void words(PreviewCard card, Sheet sheet, Faces faces) {
        sheet.write(card.kicker(), faces.hei(30), faces, Ink.SOFT, LEFT, KICKER);
        title(card, sheet, faces);
        if (card.figure().isEmpty()) {
            label(card, sheet, faces, BOTTOM);
        } else {
            label(card, sheet, faces, BOTTOM - 44);
            figure(card.figure(), sheet, faces, BOTTOM - 110);
            sheet.write(card.told(), faces.hei(26), faces, Ink.SOFT, LEFT, BOTTOM);
        }
        Font brand = faces.song(34);
        sheet.write(card.site(), brand, faces, Ink.INK, LEFT + ROOM - Sheet.width(card.site(), brand, faces), BOTTOM);
    }

    private static void title(PreviewCard card, Sheet sheet, Faces faces) {
        int most = card.figure().isEmpty() ? 3 : 2;
        float size = card.figure().isEmpty() ? 76 : 56;
        LineBreaker breaker = breaker(faces.song(size), faces);
        while (size > 44 && !breaker.fits(card.title(), ROOM, most)) {
            size -= 4;
            breaker = breaker(faces.song(size), faces);
        }
        double baseline = KICKER + 40 + size * 0.88;
        for (String line : breaker.lines(card.title(), ROOM, most)) {
            sheet.write(line, faces.song(size), faces, Ink.INK, LEFT, baseline);
            baseline += size * 1.3;
        }
    }

    private static LineBreaker breaker(Font font, Faces faces) {
        return new LineBreaker(text -> Sheet.width(text, font, faces));
    }

    private static void label(PreviewCard card, Sheet sheet, Faces faces, int baseline) {
        Font font = faces.hei(34);
        List<String> lines = breaker(font, faces).lines(card.label(), ROOM - 160, 1);
        lines.forEach(line -> sheet.write(line, font, faces, Ink.INK, LEFT, baseline));
    }

    /** The digits large; the words that bound them in cinnabar, since they are never to be lost. */
    private static void figure(List<Piece> pieces, Sheet sheet, Faces faces, int baseline) {
        float size = 168;
        while (size > 60 && width(pieces, faces, size) > ROOM) {
            size -= 6;
        }
        double pen = LEFT;
        for (Piece piece : pieces) {
            Ink ink = piece.role() == Piece.Role.QUALIFIER || piece.role() == Piece.Role.PREFIX ? Ink.ZHU : Ink.INK;
            pen = sheet.write(piece.text(), font(piece, faces, size), faces, ink, pen, baseline);
        }
    }

    private static Font font(Piece piece, Faces faces, float size) {
        return faces.song(piece.role() == Piece.Role.DIGITS ? size : size * BESIDE);
    }

    private static double width(List<Piece> pieces, Faces faces, float size) {
        return pieces.stream()
                .mapToDouble(piece -> Sheet.width(piece.text(), font(piece, faces, size), faces))
                .sum();
    }
}
