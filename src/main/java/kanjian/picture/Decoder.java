package kanjian.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kanjian.picture.header.Format;

/** Decodes originals with what the JDK has. */
final class Decoder {
    private Decoder() {}

    /**
     * Every {@code step}-th pixel of every {@code step}-th row.
     *
     * @throws PictureBroken when it cannot be decoded
     */
    static BufferedImage decode(byte[] original, Format format, int step) throws PictureBroken {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.words()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer broken files with whatever their code runs into.
            throw new PictureBroken(e);
        } finally {
            reader.dispose();
        }
    }
}
