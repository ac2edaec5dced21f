package kanjian.search.file;

import java.util.Arrays;

/** Bytes to which whole numbers are appended, seven bits to a byte, the low ones first (LEB128). */
final class Bytes {
    private byte[] bytes = new byte[256];
    private int length;

    Bytes number(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            octet(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        octet(rest);
        return this;
    }

    Bytes octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    /** Four bytes, the high one first. */
    Bytes word(int value) {
        return octet(value >>> 24).octet(value >>> 16).octet(value >>> 8).octet(value);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
