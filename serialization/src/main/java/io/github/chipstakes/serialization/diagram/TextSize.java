package io.github.chipstakes.serialization.diagram;

import io.github.chipstakes.serialization.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** How much room a text takes, by a rough measure that is the same everywhere: fonts differ, so it is on the large side. */
final class TextSize {
    private TextSize() {}

    /** How wide a text is, in units, if the font is so many units high. */
    static int width(String text, int height) {
        return text.codePoints().map(TextSize::thousandths).sum() * height / 1000 + 1;
    }

    /** The width of a character in thousandths of the height of the font. */
    private static int thousandths(int c) {
        int columns = DisplayWidth.of(c);
        if (columns != 1) {
            return columns == 0 ? 0 : 1020;
        }
        if (" .,:;'!|()[]iIjlft-/".indexOf(c) >= 0) {
            return 360;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 930;
        }
        return c < 128 && !Character.isUpperCase(c) ? 580 : 720;
    }

    /** The text in lines no wider than asked, broken between words or wide characters; what does not fit ends with {@code …}. */
    static List<String> lines(String text, int height, int widest, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text.strip())) {
            if (line.length() > 0 && width(line + piece.stripTrailing(), height) > widest) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? piece.stripLeading() : piece);
        }
        lines.add(line.toString().strip());
        if (lines.size() > most) {
            List<String> kept = new ArrayList<>(lines.subList(0, most));
            kept.set(most - 1, kept.get(most - 1) + "…");
            lines = kept;
        }
        return lines.stream().map(it -> shortened(it, height, widest)).toList();
    }

    /** Words with the space after them, and wide characters by themselves. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean mark = DisplayWidth.of(c) == 0 || isClosing(c);
            boolean wideBefore = piece.length() > 0 && DisplayWidth.of(piece.codePointBefore(piece.length())) == 2;
            if (piece.length() > 0
                    && !mark
                    && (DisplayWidth.of(c) == 2 || wideBefore || piece.charAt(piece.length() - 1) == ' ')) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    /** Whether a line does not begin with it. */
    private static boolean isClosing(int c) {
        return ",.;:)]}、。，）】》」 ".indexOf(c) >= 0;
    }

    /** The start of a text that is too wide. */
    static String shortened(String text, int height, int widest) {
        if (width(text, height) <= widest + height) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (width(kept + "…", height) + width(Character.toString(c), height) > widest) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept + "…";
    }
}
