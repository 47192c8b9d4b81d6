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
    private long highBits;
    private long backslashes;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = Math.min(limit, LARGEST_ARRAY - 1);
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        number++;
        tooLong = false;
        start = next;
        highBits = 0;
        backslashes = 0;
        int searched = start;
        while (true) {
            int newline = newline(searched);
            if (newline >= 0) {
                next = newline + 1;
                endAt(newline);
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
                next = filled;
                endAt(filled);
                return next > start || tooLong;
            }
        }
    }

    /** Ends the line before a line feed, and before the carriage return it may have. */
    private void endAt(int feed) {
        end = feed > start && buffer[feed - 1] == '\r' ? feed - 1 : feed;
        tooLong |= end - start > limit;
    }

    /** Looks for the end of the line, and on the way at what it holds. */
    private int newline(int from) {
        long high = highBits;
        long escapes = backslashes;
        int i = from;
        for (int last = filled - 2 * Long.BYTES; i <= last; i += 2 * Long.BYTES) {
            long eight = (long) LONGS.get(buffer, i);
            long more = (long) LONGS.get(buffer, i + Long.BYTES);
            if ((zeros(eight ^ NEWLINES) | zeros(more ^ NEWLINES)) != 0) {
                break;
            }
            high |= eight | more;
            escapes |= zeros(eight ^ BACKSLASHES) | zeros(more ^ BACKSLASHES);
        }
        for (; i < filled && buffer[i] != '\n'; i++) {
            high |= buffer[i];
            escapes |= buffer[i] == '\\' ? 1 : 0;
        }
        highBits = high & HIGH_BITS;
        backslashes = escapes;
        return i < filled ? i : -1;
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
        return isBlank(start);
    }

    private boolean isBlank(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether so many bytes at the end of the line are blank. */
    boolean endsBlank(long count) {
        return isBlank((int) (end - count));
    }

    /** The length of the line, in bytes. */
    int length() {
        return end - start;
    }

    void copyBytes(int from, byte[] target, int offset, int count) {
        System.arraycopy(buffer, start + from, target, offset, count);
    }

    /** Copies characters of the line that was decoded last. */
    void copyChars(int from, char[] target, int offset, int count) {
        System.arraycopy(chars, from, target, offset, count);
    }

    /** The tokens of the bytes of the line. */
    JsonParser parseBytes(JsonTokens tokens) {
        return tokens.of(buffer, start, length());
    }

    /** The tokens of the characters of the line, of which it has so many. */
    JsonParser parseChars(JsonTokens tokens, int count) {
        return tokens.of(chars, 0, count);
    }

    /** Whether the line is ASCII. */
    boolean isAscii() {
        return highBits == 0;
    }

    /** Whether the line is ASCII without escapes, so that every text in it is ASCII too. */
    boolean isPlain() {
        return highBits == 0 && backslashes == 0;
    }

    /** Not zero if one of the eight bytes is zero (Mycroft's test). */
    private static long zeros(long eight) {
        return eight - LOW_BITS & ~eight & HIGH_BITS;
    }

    /** Makes characters of the line, and says how many. */
    int decode() throws IOException {
        if (chars.length < length()) {
            chars = new char[Math.max(length(), chars.length * 2)];
        }
        ByteBuffer bytes = ByteBuffer.wrap(buffer, start, length());
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
