package kanjian.picture.encode;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Writes pixels as PNG (ISO/IEC 15948). The JDK's writer compresses by the machine's own zlib, of which there are several; this one
 * can do without.
 */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_COLOURS = 256;
    private static final int WINDOW_BITS = 15;
    private static final byte BITS = 8;

    /** The same bytes on every machine, and small. */
    public static final PngFile REPEATABLE = new PngFile(PngFile::inJava);

    /** Made in a tenth of the time, with what the machine has. */
    public static final PngFile QUICK = new PngFile(PngFile::natively);

    private final UnaryOperator<byte[]> compression;

    private PngFile(UnaryOperator<byte[]> compression) {
        this.compression = compression;
    }

    /** @param isOpaque whether the alpha of the pixels is to be passed over */
    public byte[] of(Pixels pixels, boolean isOpaque) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        palette(pixels.argb(), isOpaque)
                .ifPresentOrElse(
                        colours -> indexed(pixels, colours, isOpaque, out), () -> direct(pixels, isOpaque, out));
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    /** Each colour with its number; empty when there are too many. */
    private static Optional<Map<Integer, Integer>> palette(int[] argb, boolean isOpaque) {
        Map<Integer, Integer> colours = new LinkedHashMap<>();
        int last = ~argb[0];
        for (int pixel : argb) {
            if (pixel != last) {
                colours.putIfAbsent(isOpaque ? pixel | 0xFF000000 : pixel, colours.size());
                last = pixel;
            }
            if (colours.size() > MOST_COLOURS) {
                return Optional.empty();
            }
        }
        return Optional.of(colours);
    }

    private void indexed(Pixels pixels, Map<Integer, Integer> colours, boolean isOpaque, ByteArrayOutputStream out) {
        header(pixels, ColourType.INDEXED, out);
        ByteBuffer palette = ByteBuffer.allocate(3 * colours.size());
        ByteBuffer alphas = ByteBuffer.allocate(colours.size());
        colours.keySet().forEach(colour -> {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) (int) colour);
            alphas.put((byte) (colour >>> 24));
        });
        chunk("PLTE", palette.array(), out);
        if (!isOpaque) {
            chunk("tRNS", alphas.array(), out);
        }
        ByteBuffer rows = ByteBuffer.allocate((pixels.width() + 1) * pixels.height());
        int last = ~pixels.argb()[0];
        byte number = 0;
        for (int i = 0; i < pixels.argb().length; i++) {
            if (i % pixels.width() == 0) {
                rows.put((byte) 0); // unfiltered: neighbouring numbers of a palette say nothing of each other
            }
            if (pixels.argb()[i] != last) {
                last = pixels.argb()[i];
                number = Objects.requireNonNull(colours.get(isOpaque ? last | 0xFF000000 : last))
                        .byteValue();
            }
            rows.put(number);
        }
        chunk("IDAT", compression.apply(rows.array()), out);
    }

    private void direct(Pixels pixels, boolean isOpaque, ByteArrayOutputStream out) {
        header(pixels, isOpaque ? ColourType.COLOUR : ColourType.COLOUR_WITH_ALPHA, out);
        int samples = isOpaque ? 3 : 4;
        PngFilter filter = new PngFilter(pixels.width() * samples, samples);
        ByteBuffer rows = ByteBuffer.allocate((pixels.width() * samples + 1) * pixels.height());
        for (int y = 0; y < pixels.height(); y++) {
            ByteBuffer row = ByteBuffer.allocate(pixels.width() * samples);
            for (int x = 0; x < pixels.width(); x++) {
                int pixel = pixels.argb()[y * pixels.width() + x];
                row.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
                if (!isOpaque) {
                    row.put((byte) (pixel >>> 24));
                }
            }
            rows.put(filter.next(row.array()));
        }
        chunk("IDAT", compression.apply(rows.array()), out);
    }

    /** The numbers of the standard. */
    private enum ColourType {
        COLOUR(2),
        INDEXED(3),
        COLOUR_WITH_ALPHA(6);

        private final byte number;

        ColourType(int number) {
            this.number = (byte) number;
        }
    }

    private static void header(Pixels pixels, ColourType type, ByteArrayOutputStream out) {
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(pixels.width()).putInt(pixels.height()).put(BITS).put(type.number);
        chunk("IHDR", header.array(), out);
    }

    private static void chunk(String name, byte[] content, ByteArrayOutputStream out) {
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(ascii);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        out.writeBytes(ascii);
        out.writeBytes(content);
        out.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }

    private static byte[] inJava(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(out, new Deflater(JZlib.Z_BEST_COMPRESSION, WINDOW_BITS))) {
            deflater.write(bytes);
        } catch (GZIPException e) {
            throw new IllegalStateException("the settings are those of zlib", e);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static byte[] natively(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream deflater = new java.util.zip.DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }
}
