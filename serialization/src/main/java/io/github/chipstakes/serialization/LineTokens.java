package io.github.chipstakes.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * The tokens of one line after the other. To make a parser costs half of what it costs to read a line, so one parser reads
 * on from line to line as long as nothing is wrong; what it is given ends with the line. Lines in ASCII are read from their
 * bytes, so that a column is a byte, all others from their characters, by a parser of their own.
 */
final class LineTokens implements Closeable {
    private final Lines lines;
    private final JsonTokens tokens;
    private final Track bytes = new Track();
    private final Track chars = new Track();
    private Track current = bytes;
    private int length;

    /** How much of the line its parser was given; -1 if it has yet to be given the line break before. */
    private int given;

    LineTokens(Lines lines, JsonTokens tokens) {
        this.lines = lines;
        this.tokens = tokens;
    }

    /** The parser of the line, before its first token. */
    JsonParser next() throws IOException {
        boolean isAscii = lines.isAscii();
        current = isAscii ? bytes : chars;
        length = isAscii ? lines.length() : lines.decode();
        if (current.isInLine) {
            current.close();
        }
        JsonParser parser = current.parser;
        if (parser == null) {
            given = 0;
            current.end = length;
            parser = isAscii ? tokens.of(new Bytes()) : tokens.of(new Chars());
            current.parser = parser;
        } else {
            given = -1;
            current.end += 1 + length;
        }
        current.isInLine = true;
        return parser;
    }

    /** Another parser of the line, to look ahead with. */
    JsonParser ahead() {
        return current == bytes ? lines.parseBytes(tokens) : lines.parseChars(tokens, length);
    }

    /** Whether the value that was read is all there is in the line; its parser then reads on in the next one. */
    boolean finish(JsonParser parser) {
        TokenStreamLocation at = parser.currentLocation();
        long read = Math.max(at.getByteOffset(), at.getCharOffset());
        current.isInLine = !lines.endsBlank(current.end - read);
        return !current.isInLine;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
        chars.close();
        lines.close();
    }

    /** A parser, and how much it will have read at the end of the line. */
    private static final class Track implements Closeable {
        private @Nullable JsonParser parser;
        private long end;
        private boolean isInLine;

        @Override
        public void close() {
            if (parser != null) {
                parser.close();
                parser = null;
            }
        }
    }

    /** The bytes of the line. */
    private final class Bytes extends InputStream {
        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) {
            if (given < 0) {
                target[offset] = '\n';
                given = 0;
                return 1;
            }
            int count = Math.min(wanted, length - given);
            lines.copyBytes(given, target, offset, count);
            given += count;
            return count > 0 ? count : -1;
        }
    }

    /** The characters of the line. */
    private final class Chars extends Reader {
        @Override
        public int read(char[] target, int offset, int wanted) {
            if (given < 0) {
                target[offset] = '\n';
                given = 0;
                return 1;
            }
            int count = Math.min(wanted, length - given);
            lines.copyChars(given, target, offset, count);
            given += count;
            return count > 0 ? count : -1;
        }

        @Override
        public void close() {
            // the lines are closed by whoever opened them
        }
    }
}
