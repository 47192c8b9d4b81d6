package io.github.chipstakes.serialization;

/**
 * What a reader puts up with; beyond it there is a problem that says so. Names of fields are at most 1,000 characters long.
 *
 * @param depth how deep values may be nested, 8 to 1,000
 * @param textLength the longest text, in characters; one that is longer costs only itself, and one of eight times as much, what comes after it
 * @param numberLength the longest number, in characters
 * @param lineLength the longest line of NDJSON, in bytes
 * @param problems how many problems are kept; all are counted
 * @param size how many bytes are read into one dataset, compressed ones counted as what comes of them; record by record
 *     there is no such limit
 */
public record Limits(int depth, int textLength, int numberLength, int lineLength, int problems, long size) {

    /** Limits that no honest dataset meets: depth 64, texts of 1,000,000, numbers of 1,000, lines of 16 MiB, 1,000 problems, 1 GiB. */
    public static final Limits STANDARD = new Limits(64, 1_000_000, 1_000, 16 << 20, 1_000, 1L << 30);

    /** Refuses limits that would let nothing through with {@link IllegalArgumentException}. */
    public Limits {
        if (depth < 8
                || depth > 1_000
                || textLength < 1
                || numberLength < 1
                || lineLength < 1
                || problems < 1
                || size < 1) {
            throw new IllegalArgumentException("limits are positive, and the depth is 8 to 1000");
        }
    }

    /** Limits with the standard one of the size. */
    public Limits(int depth, int textLength, int numberLength, int lineLength, int problems) {
        this(depth, textLength, numberLength, lineLength, problems, STANDARD.size);
    }
}
