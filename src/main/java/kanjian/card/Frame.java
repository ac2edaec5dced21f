package kanjian.card;

import kanjian.page.machine.PreviewCard;

/** What needs no letters: the two corners of the site, and its square. */
final class Frame {
    private static final int MARGIN = 44;
    private static final int ARM = 132;
    private static final int STROKE = 12;
    private static final int SIDE = 150;

    private Frame() {}

    static void draw(Sheet sheet) {
        sheet.fill(Ink.ZHU, MARGIN, MARGIN, ARM, STROKE);
        sheet.fill(Ink.ZHU, MARGIN, MARGIN, STROKE, ARM);
        int right = PreviewCard.WIDTH - MARGIN;
        int bottom = PreviewCard.HEIGHT - MARGIN;
        sheet.fill(Ink.ZHU, right - ARM, bottom - STROKE, ARM, STROKE);
        sheet.fill(Ink.ZHU, right - STROKE, bottom - ARM, STROKE, ARM);
    }

    /** One square is one matter; a single one, since it counts nothing. */
    static void square(Sheet sheet) {
        sheet.fill(Ink.QING, (PreviewCard.WIDTH - SIDE) / 2, (PreviewCard.HEIGHT - SIDE) / 2, SIDE, SIDE);
    }
}
