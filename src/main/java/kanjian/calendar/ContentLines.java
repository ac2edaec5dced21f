package kanjian.calendar;

/** The lines of a calendar file (RFC 5545, 3.1): at most 75 octets each, longer ones folded between two characters. */
final class ContentLines {
    private static final int MOST = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder(800);

    /** A property whose value is no text, and is written as it stands. */
    ContentLines add(String name, String value) {
        int octets = 0;
        for (int character : (name + ":" + value).codePoints().toArray()) {
            int size = octets(character);
            if (octets + size > MOST) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
        }
        out.append(END);
        return this;
    }

    /** A property whose value is text, in which some characters are escaped (3.3.11). */
    ContentLines addText(String name, String text) {
        return add(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\n")
                        .replace("\n", "\\n"));
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
