package io.github.chipstakes.serialization;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many bytes may be read in all, from one stream or several: what is kept of them takes memory. */
final class Allowance {
    private final long size;
    private long left;

    Allowance(long size) {
        this.size = size;
        this.left = size;
    }

    /** The stream, which fails when more is read from it than is left. */
    InputStream of(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (left == 0 && length > 0) {
                    if (in.read() < 0) {
                        return -1;
                    }
                    throw new Exceeded(size);
                }
                int count = in.read(target, offset, (int) Math.min(length, left));
                left -= Math.max(0, count);
                return count;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    /** That there is more to read than may be. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded(long size) {
            super("more than " + size
                    + " bytes are not read into one dataset; read them record by record, or with another limit");
        }
    }
}
