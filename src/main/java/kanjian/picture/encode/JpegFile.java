package kanjian.picture.encode;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as JPEG: progressive, which is smaller and shows a whole picture early on a slow network. */
public final class JpegFile {
    /** Of 1. */
    public static final float QUALITY = 0.82f;

    private JpegFile() {}

    public static byte[] of(Pixels pixels) {
        BufferedImage image = around(pixels);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = requireNonNull(writer.getDefaultWriteParam());
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Without a copy, which would double the memory of a large picture. */
    private static BufferedImage around(Pixels pixels) {
        DirectColorModel colours = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(pixels.argb(), pixels.argb().length),
                pixels.width(),
                pixels.height(),
                pixels.width(),
                colours.getMasks(),
                null);
        return new BufferedImage(colours, raster, false, null);
    }
}
