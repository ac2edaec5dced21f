package kanjian.picture.header;

import java.util.Optional;

/** Walks the segments of a JPEG file up to its pixels (ITU-T T.81, annex B). */
final class JpegSegments {
    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    /** Cyan, magenta, yellow and black. */
    private static final int INKS = 4;

    private static final String EXIF_MARK = "Exif\0\0";

    private final Bytes file;
    private int width;
    private int height;
    private int colours = 3;
    private Orientation orientation = Orientation.UPRIGHT;

    JpegSegments(Bytes file) {
        this.file = file;
    }

    /** @return empty when the pixels are missing or cut off, which the JDK's decoder would fill with grey */
    Optional<Header> header() {
        int at = 2;
        while (at < file.length() && file.u8(at) == 0xFF) {
            int marker = file.u8(at + 1);
            if (marker == SCAN) {
                return endsAfter(at) ? Optional.of(made()) : Optional.empty();
            }
            at += marker == 0xFF ? 1 : 2 + segment(marker, at + 2);
        }
        return Optional.empty();
    }

    private Header made() {
        Header.Trait trait = colours == INKS ? Header.Trait.INKS : Header.Trait.PLAIN;
        return new Header(Format.JPEG, width, height, orientation, trait, colours);
    }

    /** @return the length of the segment */
    private int segment(int marker, int at) {
        int length = file.u16(at);
        if (isFrame(marker)) {
            height = file.u16(at + 3);
            width = file.u16(at + 5);
            colours = file.u8(at + 7);
        } else if (marker == EXIF && file.part(at + 2, EXIF_MARK.length()).startsWith(EXIF_MARK)) {
            int mark = 2 + EXIF_MARK.length();
            orientation = Orientation.ofExif(file.part(at + mark, length - mark));
        }
        return length;
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which lie among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Among the pixels 0xFF is always followed by something else, so the end cannot be mistaken. */
    private boolean endsAfter(int scan) {
        for (int at = scan; at + 1 < file.length(); at++) {
            if (file.u8(at) == 0xFF && file.u8(at + 1) == END) {
                return true;
            }
        }
        return false;
    }
}
