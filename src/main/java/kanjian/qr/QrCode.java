package kanjian.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kanjian.model.Html;

/** A QR code (二维码) as a drawing of one path, readable with up to 15 % of it torn or dirty. */
public final class QrCode {
    /** The empty margin, in modules, that ISO/IEC 18004 asks for. */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * Dark on white whatever the colours of the page, since readers expect it so.
     *
     * @param key unique on the page
     * @param title what it leads to, for those who cannot see it
     * @param address absolute; at most 2331 characters of ASCII, which is what a code holds
     */
    public static Html draw(String key, String title, String address) {
        ByteMatrix modules = modules(address);
        int side = modules.getWidth() + 2 * QUIET;
        return new Html("<svg class=\"qr\" role=\"img\" aria-labelledby=\"" + key + "-t\" viewBox=\"0 0 " + side + " "
                + side + "\" shape-rendering=\"crispEdges\"><title id=\"" + key + "-t\">" + escape(title)
                + "</title><rect width=\"" + side + "\" height=\"" + side
                + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path(modules) + "\"/></svg>");
    }

    private static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M, hints(address))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds " + address.length() + " characters", e);
        }
    }

    /** Plain letters need no word about their encoding, which takes room and which old readers do not know. */
    private static Map<EncodeHintType, String> hints(String address) {
        return address.chars().allMatch(character -> character < 0x80)
                ? Map.of()
                : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }

    /** One rectangle for each run of dark modules in a row. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(end - x)
                            .append("v1h")
                            .append(x - end)
                            .append('z');
                }
                x = end + 1;
            }
        }
        return path.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
