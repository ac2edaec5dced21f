package kanjian.picture;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** The rows of a decoded picture in sRGB, colours multiplied by their alpha; a strip of them is in memory at once. */
final class Rows {
    private static final int STRIP = 64;
    private static final int OPAQUE = 255;

    private final BufferedImage picture;
    private final BufferedImage strip;
    private final int[] pixels;

    Rows(BufferedImage picture) {
        this.picture = picture;
        strip = new BufferedImage(picture.getWidth(), STRIP, BufferedImage.TYPE_INT_ARGB_PRE);
        pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
    }

    /** Takes one row. */
    interface Taker {
        /** @param start of the row among {@code pixels}, which change when the next is given */
        void take(int[] pixels, int start);
    }

    /** @throws PictureBroken when its colours cannot be converted */
    void forEach(Taker taker) throws PictureBroken {
        Graphics2D graphics = strip.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        int width = picture.getWidth();
        for (int top = 0; top < picture.getHeight(); top += STRIP) {
            int rows = Math.min(STRIP, picture.getHeight() - top);
            BufferedImage part = picture.getSubimage(0, top, width, rows);
            if (isGrey()) {
                grey(part);
            } else {
                draw(part, graphics);
            }
            for (int row = 0; row < rows; row++) {
                taker.take(pixels, row * width);
            }
        }
        graphics.dispose();
    }

    private boolean isGrey() {
        ColorModel colours = picture.getColorModel();
        return !(colours instanceof IndexColorModel) && colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /** Java takes grey for linear light, and would brighten it; browsers take it for what sRGB is. */
    private void grey(BufferedImage part) {
        Raster raster = part.getRaster();
        int shift = picture.getColorModel().getComponentSize(0) - Byte.SIZE;
        int[] sample = new int[raster.getNumBands()];
        for (int y = 0; y < part.getHeight(); y++) {
            for (int x = 0; x < part.getWidth(); x++) {
                raster.getPixel(x, y, sample);
                int alpha = sample.length > 1 ? eightBits(sample[1], shift) : OPAQUE;
                int grey = (eightBits(sample[0], shift) * alpha + OPAQUE / 2) / OPAQUE;
                pixels[y * part.getWidth() + x] = alpha << 24 | grey << 16 | grey << 8 | grey;
            }
        }
    }

    /** @param shift by how many bits a sample has more than eight */
    private static int eightBits(int sample, int shift) {
        return shift >= 0 ? sample >> shift : sample * OPAQUE / ((1 << Byte.SIZE + shift) - 1);
    }

    /** Turns the picture's own colours into sRGB. */
    private static void draw(BufferedImage part, Graphics2D graphics) throws PictureBroken {
        try {
            graphics.drawImage(part, 0, 0, null);
        } catch (CMMException e) {
            throw new PictureBroken(e);
        }
    }
}
