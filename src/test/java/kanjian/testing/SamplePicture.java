package kanjian.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures made for a test: four quarters, red and green above, blue and white below. */
public final class SamplePicture {
    /** Stands in what a camera writes beside the pixels. */
    public static final String SECRET = "GPS 28.2N 112.9E";

    private static final Color[] QUARTERS = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};

    private SamplePicture() {}

    /** @param format jpeg or png */
    public static byte[] of(String format, int width, int height) {
        return encoded(format, quarters(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static BufferedImage quarters(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, QUARTERS[(2 * y / height) * 2 + 2 * x / width].getRGB());
            }
        }
        return image;
    }

    public static byte[] encoded(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With an Exif block that holds an orientation and a place, and with a comment. */
    public static byte[] withExif(byte[] jpeg, int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(38).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        byte[] exif = joined(ascii("Exif\0\0"), tiff.array(), ascii(SECRET));
        return joined(new byte[] {jpeg[0], jpeg[1]}, segment(0xE1, exif), segment(0xFE, ascii(SECRET)), rest(jpeg, 2));
    }

    private static byte[] segment(int marker, byte[] content) {
        return joined(
                new byte[] {(byte) 0xFF, (byte) marker},
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array(),
                content);
    }

    /** With a chunk of text behind its header. */
    public static byte[] withText(byte[] png) {
        byte[] chunk = joined(ascii("tEXt"), ascii("Comment\0" + SECRET));
        CRC32 crc = new CRC32();
        crc.update(chunk);
        byte[] head = new byte[33];
        System.arraycopy(png, 0, head, 0, head.length);
        return joined(
                head,
                ByteBuffer.allocate(4).putInt(chunk.length - 4).array(),
                chunk,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array(),
                rest(png, head.length));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
