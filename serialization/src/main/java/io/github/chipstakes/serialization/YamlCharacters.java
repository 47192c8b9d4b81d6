package io.github.chipstakes.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text of YAML. It ends at a character YAML has no place for, and at a value that goes on beyond all
 * limits: the library would hold it in memory before anybody could refuse it. And it knows where characters stand that
 * take two places in UTF-16, since the library counts them as one.
 */
final class YamlCharacters extends Utf8Text {
    /** Line breaks, indentation and escapes come on top of what a text holds. */
    private static final int WRITTEN_PER_CHARACTER = 8;

    /** Of one line, since the library goes over all of it again whenever it reads on. */
    private static final int WRITTEN_IN_A_LINE = 2;

    private static final int BETWEEN_VALUES = 1 << 16;
    private static final int PAIRS = 1 << 12;

    private final int longestText;
    private final long longest;
    private final long longestInLine;
    private long sinceToken;
    private long sinceBreak;
    private long[] pairs = new long[16];
    private int size;
    private @Nullable UnreadableText end;

    YamlCharacters(InputStream in, Limits limits) {
        super(in);
        longestText = limits.textLength();
        longest = (long) WRITTEN_PER_CHARACTER * longestText + BETWEEN_VALUES;
        longestInLine = (long) WRITTEN_IN_A_LINE * longestText + BETWEEN_VALUES;
    }

    /** Says that all before has been read, and the next token starts. */
    void startToken() {
        sinceToken = 0;
        sinceBreak = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (end != null) {
            throw end;
        }
        if (sinceToken > longest || sinceBreak > longestInLine) {
            throw new UnreadableText(
                    Problem.Kind.LIMIT,
                    line(),
                    column(),
                    "a text of more than " + longestText + " characters is not read, nor what comes after it");
        }
        return super.read(target, offset, length);
    }

    @Override
    int passed(char[] target, int offset, int count) throws IOException {
        sinceToken += count;
        for (int i = offset; i < offset + count; i++) {
            char c = target[i];
            sinceBreak = c == '\n' ? 0 : sinceBreak + 1;
            if (!isPrintable(c)) {
                end = new UnreadableText(
                        Problem.Kind.SYNTAX,
                        line(),
                        column(),
                        "the character " + Excerpt.escape(c)
                                + " may not stand in YAML; write it as an escape in double quotes");
                if (i == offset) {
                    throw end;
                }
                return i - offset;
            }
            if (Character.isHighSurrogate(c) || c == '\uFEFF') {
                notePair();
            }
            passed(c);
        }
        return count;
    }

    private static boolean isPrintable(char c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c >= 0xA0 && c < 0xFFFE;
    }

    /** Keeps the places of the last pairs, those of the line at hand at least. */
    private void notePair() {
        if (size == pairs.length) {
            if (size >= PAIRS && pairs[size / 2] >>> 32 < line()) {
                System.arraycopy(pairs, size / 2, pairs, 0, size - size / 2);
                size -= size / 2;
            } else {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
        }
        pairs[size++] = (long) line() << 32 | column();
    }

    /** The column in UTF-16 of what stands after this many characters of a line; both from 1. */
    int column(int line, int characters) {
        int column = characters;
        int from = Arrays.binarySearch(pairs, 0, size, (long) line << 32);
        for (int i = from < 0 ? -from - 1 : from; i < size && pairs[i] < ((long) line << 32 | column); i++) {
            column++;
        }
        return column;
    }
}
