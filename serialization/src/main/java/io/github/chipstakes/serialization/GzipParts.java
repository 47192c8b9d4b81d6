package io.github.chipstakes.serialization;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of all parts of a gzip (RFC 1952, 2.2), one after the other. The JDK ends without a word where something comes after
 * a part that is not the start of another; here that is damage.
 */
final class GzipParts extends GZIPInputStream {
    /** The checksum and the size that a part ends with. */
    private static final int TRAILER = 8;

    private final Counted zipped;
    private long filled;

    private GzipParts(Counted zipped, int buffer) throws IOException {
        super(zipped, buffer);
        this.zipped = zipped;
    }

    static InputStream of(InputStream zipped, int buffer) throws IOException {
        return new GzipParts(new Counted(zipped), buffer);
    }

    @Override
    protected void fill() throws IOException {
        super.fill();
        filled = zipped.count;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count < 0 && zipped.count > filled - inf.getRemaining() + TRAILER) {
            throw new ZipException("what comes after a part of it is no further part");
        }
        return count;
    }

    /** Counts the bytes that were taken. Were it not told that there may be more, the JDK would end where one part does. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
