package kanjian.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A colour profile (ICC) with wider primaries than sRGB, such as telephones write into their photographs. */
public final class SampleProfile {
    private static final int HEADER = 128;
    private static final double GAMMA = 2.2;

    private SampleProfile() {}

    /** The primaries of Display P3, adapted to D50, and one gamma for all. */
    public static byte[] wide() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("rXYZ", xyz(0.5151, 0.2412, -0.0011));
        tags.put("gXYZ", xyz(0.2920, 0.6922, 0.0419));
        tags.put("bXYZ", xyz(0.1571, 0.0666, 0.7841));
        tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
        for (String curve : new String[] {"rTRC", "gTRC", "bTRC"}) {
            tags.put(curve, gamma());
        }
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int table = HEADER + 4 + 12 * tags.size();
        int size = table + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        profile.putInt(0, size).putInt(8, 0x02400000);
        put(profile, 12, "mntrRGB XYZ ");
        put(profile, 36, "acsp");
        profile.putInt(68, fixed(0.9642)).putInt(72, fixed(1)).putInt(76, fixed(0.8249));
        profile.position(HEADER).putInt(tags.size());
        int at = table;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            profile.put(tag.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(at)
                    .putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(profile::put);
        return profile.array();
    }

    private static void put(ByteBuffer profile, int at, String ascii) {
        profile.position(at).put(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer tag = ByteBuffer.allocate(20)
                .put("XYZ ".getBytes(StandardCharsets.US_ASCII))
                .putInt(0);
        return tag.putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z)).array();
    }

    private static byte[] gamma() {
        ByteBuffer tag = ByteBuffer.allocate(16)
                .put("curv".getBytes(StandardCharsets.US_ASCII))
                .putInt(0);
        return tag.putInt(1).putShort((short) Math.round(GAMMA * 256)).array();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    /** With the profile behind its first mark. */
    public static byte[] in(byte[] jpeg) {
        byte[] profile = wide();
        byte[] mark = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int jfif = 4 + (jpeg[4] << 8 | jpeg[5] & 0xFF) - 2 + 2;
        out.writeBytes(Arrays.copyOf(jpeg, jfif));
        out.writeBytes(ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) 0xE2)
                .putShort((short) (2 + mark.length + profile.length))
                .array());
        out.writeBytes(mark);
        out.writeBytes(profile);
        out.writeBytes(Arrays.copyOfRange(jpeg, jfif, jpeg.length));
        return out.toByteArray();
    }
}
