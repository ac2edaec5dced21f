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
final class CardPainter {
    private static final int LEFT = 104;
    private static final int ROOM = PreviewCard.WIDTH - 2 * LEFT;
    private static final int KICKER = 130;
    private static final int LABEL = 496;
    private static final int BOTTOM = 546;

    /** Kept free for the site's name. */
    private static final int BRAND = 180;

    /** Below this letters cannot be read where the card is shown, a third as large. */
    private static final float SMALLEST = 32;

    /** The words beside the digits, as on the pages. */
    private static final float BESIDE = 0.42f;

    /** Of a letter's size: from its top to the baseline, and from one baseline to the next. */
    private static final double ASCENT = 0.88;

    private static final double LEADING = 1.25;

    private final Optional<Faces> faces;
    private final Palette palette = new Palette();

    /** @param faces empty when the machine has no font for Chinese: the cards are then without words */
    CardPainter(Optional<Faces> faces) {
        this.faces = faces;
    }

    /** A PNG picture. */
    byte[] paint(PreviewCard card) {
        Sheet sheet = new Sheet();
        Frame.draw(sheet);
        faces.ifPresentOrElse(found -> words(card, sheet, found), () -> Frame.square(sheet));
        return sheet.png(palette);
    }

    private static void words(PreviewCard card, Sheet sheet, Faces faces) {
        sheet.write(card.kicker(), faces.hei(SMALLEST), faces, Ink.SOFT, LEFT, KICKER);
        if (card.figure().isEmpty()) {
            lowTitle(card.title(), sheet, faces);
            label(card.label(), BOTTOM, sheet, faces);
        } else {
            int lines = title(card.title(), 60, 2, sheet, faces);
            figure(card.figure(), lines > 1 ? 160 : 192, sheet, faces);
            label(card.label(), LABEL, sheet, faces);
            sheet.write(card.told(), faces.hei(SMALLEST), faces, Ink.SOFT, LEFT, BOTTOM);
        }
        Font brand = faces.song(42);
        sheet.write(card.site(), brand, faces, Ink.INK, LEFT + ROOM - Sheet.width(card.site(), brand, faces), BOTTOM);
    }

    /**
     * As large as it may be without a further line, or at least two thirds of that.
     *
     * @return how many lines it takes
     */
    private static int title(String title, float largest, int most, Sheet sheet, Faces faces) {
        float size = fitting(title, largest, most, faces);
        List<String> lines = breaker(faces.song(size), faces).lines(title, ROOM, most);
        write(lines, size, KICKER + SMALLEST + size * ASCENT, sheet, faces);
        return lines.size();
    }

    /** Where there is no figure, the title is the large thing: it stands on the last line. */
    private static void lowTitle(String title, Sheet sheet, Faces faces) {
        float size = fitting(title, 108, 3, faces);
        List<String> lines = breaker(faces.song(size), faces).lines(title, ROOM, 3);
        write(lines, size, BOTTOM - 88 - (lines.size() - 1) * size * LEADING, sheet, faces);
    }

    private static float fitting(String title, float largest, int most, Faces faces) {
        float size = largest;
        while (size > largest * 2 / 3 && !breaker(faces.song(size), faces).fits(title, ROOM, most)) {
            size -= 4;
        }
        return size;
    }

    private static void write(List<String> lines, float size, double first, Sheet sheet, Faces faces) {
        double baseline = first;
        for (String line : lines) {
            sheet.write(line, faces.song(size), faces, Ink.INK, LEFT, baseline);
            baseline += size * LEADING;
        }
    }

    private static LineBreaker breaker(Font font, Faces faces) {
        return new LineBreaker(text -> Sheet.width(text, font, faces));
    }

    private static void label(String label, int baseline, Sheet sheet, Faces faces) {
        Font font = faces.hei(40);
        breaker(font, faces)
                .lines(label, ROOM - BRAND, 1)
                .forEach(line -> sheet.write(line, font, faces, Ink.INK, LEFT, baseline));
    }

    /** The digits large; the words that bound them in cinnabar, since they are never to be lost. */
    private static void figure(List<Piece> pieces, float largest, Sheet sheet, Faces faces) {
        float size = largest;
        while (size > SMALLEST && width(pieces, faces, size) > ROOM) {
            size -= 4;
        }
        double pen = LEFT;
        for (Piece piece : pieces) {
            Ink ink = piece.role() == Piece.Role.QUALIFIER || piece.role() == Piece.Role.PREFIX ? Ink.ZHU : Ink.INK;
            pen = sheet.write(piece.text(), font(piece, faces, size), faces, ink, pen, LABEL - 74);
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
