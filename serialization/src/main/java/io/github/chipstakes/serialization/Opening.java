package io.github.chipstakes.serialization;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * The opening of a stream: what its first bytes tell of how to read on.
 *
 * @param stream the bytes of the text, uncompressed and without a byte order mark
 * @param hadMark whether it started with a byte order mark
 */
record Opening(InputStream stream, boolean hadMark) {
    private static final int AHEAD = 1 << 14;
    private static final int BUFFER = 1 << 16;

    static Opening of(InputStream in) throws IOException {
        InputStream stream = new BufferedInputStream(in, BUFFER);
        byte[] first = peek(stream, 2);
        if (first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B) {
            stream = new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER);
        }
        byte[] mark = peek(stream, 3);
        boolean marked =
                mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF;
        if (marked) {
            stream.skipNBytes(3);
        }
        return new Opening(stream, marked);
    }

    /** The format, by the first characters: NDJSON if the first line is an object of its own, else JSON, else YAML. */
    Format guess() throws IOException {
        String start = new String(peek(stream, AHEAD), StandardCharsets.UTF_8).stripLeading();
        if (!start.startsWith("{")) {
            return Format.YAML;
        }
        int newline = start.indexOf('\n');
        String line = newline < 0 ? start : start.substring(0, newline);
        return line.stripTrailing().endsWith("}") && line.contains("\"type\"") ? Format.NDJSON : Format.JSON;
    }

    /** The first bytes, fewer if there are fewer or the stream breaks off; it breaks again for whoever reads on. */
    private static byte[] peek(InputStream stream, int count) throws IOException {
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
        stream.reset();
        return Arrays.copyOf(bytes, size);
    }
}
