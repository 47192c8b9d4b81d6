package io.github.chipstakes.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of JSON in UTF-8, gathered before they are passed on. Most texts have nothing to escape; these are looked
 * through eight bytes at a time while they are copied.
 */
final class JsonBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = LOW_BITS << 7;
    private static final long SPACES = LOW_BITS * ' ';
    private static final long QUOTES = LOW_BITS * '"';
    private static final long BACKSLASHES = LOW_BITS * '\\';
    private static final long QUESTION_MARKS = LOW_BITS * '?';
    private static final String HEX = "0123456789ABCDEF";

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 13];
    private int filled;

    JsonBytes(OutputStream out) {
        this.out = out;
    }

    /** Passes on all that was put. */
    void flush() {
        drain();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a character of ASCII. */
    void put(char c) {
        put((byte) c);
    }

    private void put(byte b) {
        if (filled == buffer.length) {
            drain();
        }
        buffer[filled++] = b;
    }

    /** Puts characters of ASCII as they are. */
    void put(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
    }

    /** Puts UTF-8 in quotes in which what has to be escaped is escaped. */
    void putQuoted(byte[] escaped) {
        if (!hasRoom(escaped.length + 2)) {
            put('"');
            for (byte b : escaped) {
                put(b);
            }
            put('"');
            return;
        }
        buffer[filled++] = '"';
        System.arraycopy(escaped, 0, buffer, filled, escaped.length);
        filled += escaped.length;
        buffer[filled++] = '"';
    }

    /**
     * Puts a text in quotes.
     *
     * @throws IllegalArgumentException if it has half a surrogate pair
     */
    void putText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (hasRoom(utf8.length + 2) && copiesPlain(utf8, filled + 1)) {
            buffer[filled] = '"';
            filled += utf8.length + 2;
            buffer[filled - 1] = '"';
        } else {
            Excerpt.requireUnicode(text);
            put('"');
            for (byte b : utf8) {
                putEscaped(b);
            }
            put('"');
        }
    }

    private void putEscaped(byte b) {
        switch (b) {
            case '"', '\\' -> putEscape((char) b);
            case '\b' -> putEscape('b');
            case '\t' -> putEscape('t');
            case '\n' -> putEscape('n');
            case '\f' -> putEscape('f');
            case '\r' -> putEscape('r');
            default -> {
                if (b >= 0 && b < ' ') {
                    putEscape('u');
                    put('0');
                    put('0');
                    put(HEX.charAt(b >> 4));
                    put(HEX.charAt(b & 0xF));
                } else {
                    put(b);
                }
            }
        }
    }

    private void putEscape(char c) {
        put('\\');
        put(c);
    }

    /**
     * Copies UTF-8 unless it finds a byte to be escaped, or a question mark, which may be what became of half a
     * surrogate pair; then it says no.
     */
    private boolean copiesPlain(byte[] utf8, int start) {
        int length = utf8.length;
        if (length < Long.BYTES) {
            for (int i = 0; i < length; i++) {
                byte b = utf8[i];
                if (b >= 0 && b < ' ' || b == '"' || b == '\\' || b == '?') {
                    return false;
                }
                buffer[start + i] = b;
            }
            return true;
        }
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            long eight = (long) LONGS.get(utf8, i);
            if (!isPlain(eight)) {
                return false;
            }
            LONGS.set(buffer, start + i, eight);
        }
        long eight = (long) LONGS.get(utf8, last);
        LONGS.set(buffer, start + last, eight);
        return isPlain(eight);
    }

    /** Whether no byte is one of those; by Mycroft's test, which finds a zero byte among eight. */
    private static boolean isPlain(long eight) {
        long found = eight - SPACES
                | (eight ^ QUOTES) - LOW_BITS
                | (eight ^ BACKSLASHES) - LOW_BITS
                | (eight ^ QUESTION_MARKS) - LOW_BITS;
        return (found & ~eight & HIGH_BITS) == 0;
    }

    /** Makes room for so many bytes; says no if there is never room for so many. */
    private boolean hasRoom(int count) {
        if (count > buffer.length - filled) {
            drain();
        }
        return count <= buffer.length;
    }

    /** Passes on what was gathered; what could not be passed on is not tried again. */
    private void drain() {
        int count = filled;
        filled = 0;
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
