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
final class Utf8Text extends Reader {

    /** That bytes are not UTF-8. */
    static final class NotUtf8 extends IOException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;

        NotUtf8(int line, int column, int badByte) {
            super(String.format(
                    java.util.Locale.ROOT, "the byte 0x%02X is not UTF-8 here; save the file as UTF-8", badByte));
            this.line = line;
            this.column = column;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private boolean ended;
    private int line = 1;
    private int column = 1;

    Utf8Text(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int decoded = chars.position();
            if (decoded > 0) {
                count(target, offset, decoded);
                return decoded;
            }
            if (result.isError()) {
                throw new NotUtf8(line, column, bytes.get(bytes.position()) & 0xFF);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
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

    private void count(char[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (target[i] == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
