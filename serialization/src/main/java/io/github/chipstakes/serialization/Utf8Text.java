package io.github.chipstakes.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of UTF-8 bytes. Bytes that are not UTF-8 end it, with their place, once all before them is read. */
class Utf8Text extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder = decoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private final CharBuffer pair = CharBuffer.allocate(2).flip();
    private boolean ended;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    Utf8Text(InputStream in) {
        this.in = in;
    }

    /** A decoder of UTF-8 that refuses what is not. */
    static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = decode(CharBuffer.wrap(target, offset, length).slice());
        return count < 0 ? count : passed(target, offset, count);
    }

    private int decode(CharBuffer target) throws IOException {
        while (!pair.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, target, ended);
            if (target.position() > 0) {
                return target.position();
            }
            if (result.isError()) {
                throw UnreadableText.notUtf8(line, column, bytes, ended);
            }
            if (result.isOverflow()) {
                decoder.decode(bytes, pair.clear(), ended); // the target has room for one half of a pair only
                pair.flip();
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
        target.put(pair.get());
        return target.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    /** Told of characters that are about to be handed out; says how many of them are. */
    int passed(char[] target, int offset, int count) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            passed(target[i]);
        }
        return count;
    }

    /** Counts lines, which end in a line feed, a carriage return or both, and columns. */
    final void passed(char c) {
        if (c == '\n' || c == '\r') {
            if (c == '\r' || !afterReturn) {
                line++;
            }
            column = 1;
        } else {
            column++;
        }
        afterReturn = c == '\r';
    }

    /** The line of the next character, from 1. */
    final int line() {
        return line;
    }

    /** The column of the next character, from 1. */
    final int column() {
        return column;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
