package io.github.chipstakes.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import tools.jackson.core.JsonParser;

/** The lines of a stream of bytes, in one buffer that grows to the longest line and no further. */
final class Lines implements Closeable {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long NEWLINES = LOW_BITS * '\n';
    private static final long BACKSLASHES = LOW_BITS * '\\';
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final int limit;
    private final CharsetDecoder decoder = Utf8Text.decoder();
    private byte[] buffer = new byte[1 << 16];
    private char[] chars = new char[1 << 12];
    private int filled;
    private int start;
    private int end;
    private int next;
    private int number;
    private boolean tooLong;
    private boolean isLast;
    private boolean isPlain;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = Math.min(limit, LARGEST_ARRAY - 1);
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        number++;
        tooLong = false;
        start = next;
        int searched = start;
        while (true) {
            int newline = newline(searched);
            if (newline >= 0) {
                end = newline;
                next = newline + 1;
                tooLong |= end - start > limit;
                return true;
            }
            if (filled - start > limit) {
                tooLong = true;
                filled = start;
            }
            searched = filled - start;
            boolean more = fill();
            searched += start;
            if (!more) {
                isLast = true;
                end = filled;
                next = filled;
                tooLong |= end - start > limit;
                return end > start || tooLong;
            }
        }
    }

    private int newline(int from) {
        int i = from;
        while (i + Long.BYTES <= filled && zeros((long) LONGS.get(buffer, i) ^ NEWLINES) == 0) {
            i += Long.BYTES;
        }
        for (; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Makes room by moving the line to the front, and reads on; false at the end. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, LARGEST_ARRAY));
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(count, 0);
        return count >= 0;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Whether the line was longer than the limit, and is gone. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Whether the text ends with this line, which no line break ends. */
    boolean isLast() {
        return isLast;
    }

    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The tokens of the line: from its bytes if they are ASCII, so that a column is a byte, else from its characters. */
    JsonParser parse(JsonTokens tokens) throws IOException {
        if (isAscii()) {
            return tokens.of(buffer, start, end - start);
        }
        int length = decode();
        return tokens.of(chars, 0, length);
    }

    /** Whether the line that was parsed last is ASCII without escapes, so that every text in it is ASCII too. */
    boolean isPlain() {
        return isPlain;
    }

    private boolean isAscii() {
        long high = 0;
        long escapes = 0;
        int i = start;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long eight = (long) LONGS.get(buffer, i);
            high |= eight;
            escapes |= zeros(eight ^ BACKSLASHES);
        }
        for (; i < end; i++) {
            high |= buffer[i];
            escapes |= buffer[i] == '\\' ? 1 : 0;
        }
        boolean isAscii = (high & HIGH_BITS) == 0;
        isPlain = isAscii && escapes == 0;
        return isAscii;
    }

    /** Not zero if one of the eight bytes is zero (Mycroft's test; of bytes over 127 it may be wrong about the next). */
    private static long zeros(long eight) {
        return eight - LOW_BITS & ~eight & HIGH_BITS;
    }

    private int decode() throws IOException {
        if (chars.length < end - start) {
            chars = new char[Math.max(end - start, chars.length * 2)];
        }
        ByteBuffer bytes = ByteBuffer.wrap(buffer, start, end - start);
        CharBuffer decoded = CharBuffer.wrap(chars);
        CoderResult result = decoder.reset().decode(bytes, decoded, true);
        if (result.isError()) {
            throw UnreadableText.notUtf8(number, decoded.position() + 1, bytes, isLast);
        }
        return decoded.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
