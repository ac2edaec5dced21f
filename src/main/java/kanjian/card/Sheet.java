package kanjian.card;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import kanjian.page.machine.PreviewCard;
import kanjian.picture.encode.Pixels;
import kanjian.picture.encode.PngFile;

/** The paper that a card is drawn on. */
final class Sheet {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final BufferedImage image =
            new BufferedImage(PreviewCard.WIDTH, PreviewCard.HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();

    Sheet() {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Ink.PAPER.colour());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    }

    /** How far a text reaches in one font, in pixels. */
    static double width(String text, Font font, Faces faces) {
        double width = 0;
        for (int at = 0; at < text.length(); ) {
            int end = run(text, at, font, faces);
            Font able = faces.able(font, text.codePointAt(at));
            width += able.getStringBounds(text, at, end, MEASURE).getWidth();
            at = end;
        }
        return width;
    }

    /** The end of the characters from {@code at} on that one font can write. */
    private static int run(String text, int at, Font font, Faces faces) {
        Font able = faces.able(font, text.codePointAt(at));
        int end = at;
        while (end < text.length() && faces.able(font, text.codePointAt(end)).equals(able)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** @return where the text ends */
    double write(String text, Font font, Faces faces, Ink ink, double x, double baseline) {
        graphics.setColor(ink.colour());
        double pen = x;
        for (int at = 0; at < text.length(); ) {
            int end = run(text, at, font, faces);
            Font able = faces.able(font, text.codePointAt(at));
            graphics.setFont(able);
            graphics.drawString(text.substring(at, end), (float) pen, (float) baseline);
            pen += able.getStringBounds(text, at, end, MEASURE).getWidth();
            at = end;
        }
        return pen;
    }

    void fill(Ink ink, int x, int y, int width, int height) {
        graphics.setColor(ink.colour());
        graphics.fillRect(x, y, width, height);
    }

    byte[] png(Palette palette) {
        graphics.dispose();
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        palette.apply(rgb);
        return PngFile.QUICK.of(new Pixels(image.getWidth(), image.getHeight(), rgb), true);
    }
}
