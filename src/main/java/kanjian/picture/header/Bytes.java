package kanjian.picture.header;

/** Part of a file whose numbers are read by their offset; beyond its end there are only zeros, so that no broken file is a danger. */
@SuppressWarnings("ArrayRecordComponent") // a window on a file, never compared
record Bytes(byte[] file, int from, int to, boolean isLittleEndian) {
    Bytes {
        if (from < 0 || to > file.length) {
            throw new IllegalArgumentException(from + " to " + to + " of " + file.length);
        }
    }

    static Bytes of(byte[] file) {
        return new Bytes(file, 0, file.length, false);
    }

    /** From {@code offset} on, {@code length} bytes or what there is of them. */
    Bytes part(int offset, int length) {
        int start = (int) Math.min(to, (long) from + Math.max(0, offset));
        int end = (int) Math.min(to, (long) start + Math.max(0, length));
        return new Bytes(file, start, end, isLittleEndian);
    }

    Bytes littleEndian() {
        return new Bytes(file, from, to, true);
    }

    int length() {
        return to - from;
    }

    int u8(int offset) {
        return offset < 0 || offset >= length() ? 0 : file[from + offset] & 0xFF;
    }

    int u16(int offset) {
        return isLittleEndian ? u8(offset) | u8(offset + 1) << 8 : u8(offset) << 8 | u8(offset + 1);
    }

    /** Four bytes as a number; one that is too large for an int is as good as the largest int. */
    int u32(int offset) {
        long low = u16(isLittleEndian ? offset : offset + 2);
        long high = u16(isLittleEndian ? offset + 2 : offset);
        return (int) Math.min(Integer.MAX_VALUE, high << 16 | low);
    }

    boolean startsWith(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (u8(i) != ascii.charAt(i)) {
                return false;
            }
        }
        return length() >= ascii.length();
    }
}
