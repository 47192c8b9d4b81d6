package io.github.chipstakes.serialization;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** That a text cannot be read on from a place, for the kind of reason there is a kind of problem for. */
final class UnreadableText extends IOException {
    private static final long serialVersionUID = 1L;

    private final Problem.Kind kind;
    private final int line;
    private final int column;

    UnreadableText(Problem.Kind kind, int line, int column, String message) {
        super(message);
        this.kind = kind;
        this.line = line;
        this.column = column;
    }

    /** That these bytes are not UTF-8, or stop in the middle of a character where the text ends. */
    static UnreadableText notUtf8(int line, int column, ByteBuffer found, boolean atEnd) {
        byte first = found.get(found.position());
        if (atEnd && found.remaining() < lengthOfCharacter(first)) {
            return new UnreadableText(
                    Problem.Kind.TRUNCATED, line, column, "the text ends in the middle of a character; it was cut off");
        }
        return new UnreadableText(
                Problem.Kind.NOT_UTF_8,
                line,
                column,
                "the byte 0x" + HexFormat.of().toHexDigits(first) + " is not UTF-8 here; save the file as UTF-8");
    }

    private static int lengthOfCharacter(byte first) {
        int value = first & 0xFF;
        return value < 0xC2 || value > 0xF4 ? 1 : value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
    }

    Problem problem(String file) {
        return RecordSource.outside(kind, new Place(file, line, column), String.valueOf(getMessage()));
    }
}
