package kanjian.picture;

import static java.util.Objects.requireNonNull;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** How a published picture is made of an original: its pixels alone go through, so that nothing else of the file can. */
final class Recipe {
    /** Pixels; twice the width of a story's column. */
    static final int WIDEST = 1600;

    private static final float QUALITY = 0.82f;

    /** Changes with what this class makes of a picture; part of the hash in its address. */
    static final String NAME = "sRGB " + WIDEST + " " + QUALITY;

    /** Rows that are turned into sRGB at once. */
    private static final int STRIP = 64;

    private final Header header;

    Recipe(Header header) {
        this.header = header;
    }

    int width() {
        return Math.min(WIDEST, header.widthSeen());
    }

    int height() {
        long height = ((long) header.heightSeen() * width() + header.widthSeen() / 2) / header.widthSeen();
        return (int) Math.max(1, height);
    }

    /**
     * The file to be published.
     *
     * @throws PictureBroken when the original cannot be decoded
     */
    byte[] apply(byte[] original) throws PictureBroken {
        BufferedImage decoded = decode(original);
        Pixels upright = header.orientation().upright(shrink(decoded));
        boolean isOpaque =
                header.format() == Format.JPEG || !decoded.getColorModel().hasAlpha();
        return encode(upright, isOpaque);
    }

    /** Decodes every {@code step}-th pixel: the mean of twice as many as are needed is as good, and a large one fits the memory. */
    private BufferedImage decode(byte[] original) throws PictureBroken {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(header.format().words()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, header.widthSeen() / (2 * WIDEST));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer broken files with whatever their code runs into.
            throw new PictureBroken(e);
        } finally {
            reader.dispose();
        }
    }

    private Pixels shrink(BufferedImage decoded) throws PictureBroken {
        boolean swaps = header.orientation().swapsSides();
        Shrinker shrinker = new Shrinker(
                decoded.getWidth(),
                decoded.getHeight(),
                Math.min(decoded.getWidth(), swaps ? height() : width()),
                Math.min(decoded.getHeight(), swaps ? width() : height()));
        BufferedImage strip = new BufferedImage(decoded.getWidth(), STRIP, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        Graphics2D graphics = strip.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        for (int top = 0; top < decoded.getHeight(); top += STRIP) {
            int rows = Math.min(STRIP, decoded.getHeight() - top);
            draw(decoded.getSubimage(0, top, decoded.getWidth(), rows), graphics);
            for (int row = 0; row < rows; row++) {
                shrinker.row(pixels, row * decoded.getWidth());
            }
        }
        graphics.dispose();
        return shrinker.pixels();
    }

    /** Turns the picture's own colours into sRGB. */
    private static void draw(BufferedImage strip, Graphics2D graphics) throws PictureBroken {
        try {
            graphics.drawImage(strip, 0, 0, null);
        } catch (CMMException e) {
            throw new PictureBroken(e);
        }
    }

    private byte[] encode(Pixels pixels, boolean isOpaque) {
        BufferedImage image = new BufferedImage(
                pixels.width(), pixels.height(), isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(header.format().words()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality(writer));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private ImageWriteParam quality(ImageWriter writer) {
        ImageWriteParam param = requireNonNull(writer.getDefaultWriteParam());
        if (header.format() == Format.JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
        }
        return param;
    }
}
