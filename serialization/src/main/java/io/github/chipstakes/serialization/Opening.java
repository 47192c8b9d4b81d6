package io.github.chipstakes.serialization;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The opening of a stream: what its first bytes tell of how to read on. A stream that cannot be read fails when it is
 * read, not here.
 *
 * @param stream the bytes of the text, uncompressed and without a byte order mark
 * @param hadMark whether it started with a byte order mark
 */
record Opening(InputStream stream, boolean hadMark) {
    private static final int AHEAD = 1 << 14;
    private static final int BUFFER = 1 << 16;

    static Opening of(InputStream in) {
        InputStream stream = new BufferedInputStream(new Bytes(in, null), BUFFER);
        try {
            byte[] magic = peek(stream, 2);
            if (magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B) {
                stream = new BufferedInputStream(new Bytes(GzipParts.of(stream, BUFFER), null), BUFFER);
            }
            byte[] first = peek(stream, 4);
            if (isUtf16(first)) {
                throw new UnreadableText(Problem.Kind.NOT_UTF_8, 1, 1, "the file is in UTF-16; save it as UTF-8");
            }
            boolean marked = first.length >= 3
                    && (first[0] & 0xFF) == 0xEF
                    && (first[1] & 0xFF) == 0xBB
                    && (first[2] & 0xFF) == 0xBF;
            if (marked) {
                stream.skipNBytes(3);
            }
            return new Opening(stream, marked);
        } catch (IOException e) {
            return new Opening(new BufferedInputStream(new Bytes(stream, e)), false);
        }
    }

    /** A stream that fails when it is read. */
    static InputStream failing(InputStream in, IOException failure) {
        return new Bytes(in, failure);
    }

    /** Whether this is the start of UTF-16, with a byte order mark or, ASCII being half zeros, without. */
    private static boolean isUtf16(byte[] first) {
        if (first.length < 2) {
            return false;
        }
        int mark = (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        return mark == 0xFEFF
                || mark == 0xFFFE
                || first.length == 4
                        && (first[0] == 0 && first[1] != 0 && first[2] == 0
                                || first[0] != 0 && first[1] == 0 && first[3] == 0);
    }

    /** The first bytes of the text. */
    byte[] start() {
        return peek(stream, AHEAD);
    }

    /** The format by the first characters: NDJSON if the first line is an object with a type, else JSON, else YAML. */
    Format guess() {
        byte[] start = start();
        int brace = skipSpace(start, 0);
        if (brace == start.length || start[brace] == '[') {
            return Format.JSON;
        }
        int name = skipSpace(start, brace + 1);
        boolean isJson = start[brace] == '{' && (name == start.length || start[name] == '"' || start[name] == '}');
        return !isJson ? Format.YAML : hasType(start, brace) ? Format.NDJSON : Format.JSON;
    }

    private static int skipSpace(byte[] text, int from) {
        int i = from;
        while (i < text.length && (text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r')) {
            i++;
        }
        return i;
    }

    /** Whether the object that starts here has a type in its first line, as far as that is at hand. */
    private static boolean hasType(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        try (JsonParser line = new JsonTokens(JsonTokens.constraints(Limits.STANDARD)).of(text, from, end - from)) {
            line.nextToken();
            while (line.nextToken() == JsonToken.PROPERTY_NAME) {
                if (line.currentName().equals("type")) {
                    return true;
                }
                line.nextToken();
                line.skipChildren();
            }
        } catch (JacksonException e) {
            // the line goes on, or is broken: whoever reads it tells of it
        }
        return false;
    }

    /** The first bytes, fewer if there are fewer or the stream breaks off. */
    private static byte[] peek(InputStream stream, int count) {
        byte[] bytes = new byte[count];
        int size = 0;
        stream.mark(count);
        try {
            for (int next = stream.read(); next >= 0; next = size < count ? stream.read() : -1) {
                bytes[size++] = (byte) next;
            }
        } catch (IOException e) {
            // whoever reads on meets it again, and tells of it with its place
        }
        try {
            stream.reset();
        } catch (IOException e) {
            throw new IllegalStateException("no more was read than is kept", e);
        }
        return Arrays.copyOf(bytes, size);
    }

    /** A stream that, once it has failed, fails in the same way again. */
    private static final class Bytes extends FilterInputStream {
        private @Nullable IOException failure;

        Bytes(InputStream in, @Nullable IOException failure) {
            super(in);
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (failure != null) {
                throw failure;
            }
            try {
                return in.read(target, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        /** None that are known of: a pipe cannot tell, and one that fails has given all it had. */
        @Override
        public int available() {
            return 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
