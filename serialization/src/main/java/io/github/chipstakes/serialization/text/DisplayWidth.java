package io.github.chipstakes.serialization.text;

import java.util.Arrays;

/**
 * How many columns a text takes in a terminal or editor: two for each wide character (East Asian Width W and F, Unicode
 * Standard Annex 11), none for marks that combine with the character before.
 */
public final class DisplayWidth {
    /** First and last code points of wide characters, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97f,
        0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x16fe0,
        0x18cff, 0x1aff0, 0x1b2ff, 0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff, 0x20000, 0x3fffd
    };

    private DisplayWidth() {}

    /** Of a text, in columns. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Of one character, in columns: 0, 1 or 2. */
    public static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        int at = Arrays.binarySearch(WIDE, codePoint);
        return at >= 0 || (-at - 1) % 2 == 1;
    }
}
