package io.github.chipstakes.analysis.names;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a name was before programs wrote it otherwise: with signs and letters as HTML refers to them, with letters of UTF-8 taken for those of
 * Windows-1252 or Latin-1 ({@code SociÃ©tÃ©}), in full-width signs, or with spaces
 * that are none or that nobody sees. It is looked for beside the name as it stands, which may be right.
 */
final class Misread {
    /** As often a name may have gone through programs that do so. */
    private static final int MOST = 4;

    /** The letters of the bytes 80 to 9F in Windows-1252; those it has none for stand for themselves. */
    private static final String WINDOWS =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));");

    /** A letter and its mark, such as {@code eacute}. */
    private static final Pattern MARKED = Pattern.compile("([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron)");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("szlig", "ß"),
            Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"),
            Map.entry("oslash", "ø"),
            Map.entry("Oslash", "Ø"));

    private Misread() {}

    /** The name as it stands, and what it may have been. */
    static List<String> readings(String name) {
        if (name.indexOf('&') < 0 && Letters.isAscii(name)) {
            return List.of(name);
        }
        List<String> readings = new ArrayList<>(1);
        readings.add(name);
        String last = name;
        for (int i = 0; i < MOST; i++) {
            String read = utf8(referred(last));
            // a no-break space may be the second byte of a letter, as long as there is one to be read
            String before = read.equals(last) ? narrow(last) : read;
            if (before.equals(last)) {
                break;
            }
            readings.add(before);
            last = before;
        }
        return readings;
    }

    private static String referred(String name) {
        return name.indexOf('&') < 0
                ? name
                : REFERENCE.matcher(name).replaceAll(reference -> Matcher.quoteReplacement(referred(reference)));
    }

    private static String referred(MatchResult reference) {
        if (reference.group(3) == null) {
            int letter = reference.group(1) != null
                    ? Integer.parseInt(reference.group(1))
                    : Integer.parseInt(reference.group(2), 16);
            return Character.isValidCodePoint(letter) ? Character.toString(letter) : reference.group();
        }
        Matcher marked = MARKED.matcher(reference.group(3));
        return marked.matches() ? marked.group(1) : SIGNS.getOrDefault(reference.group(3), reference.group());
    }

    /** With every run of letters that are bytes of UTF-8 as the letters these are. */
    private static String utf8(String name) {
        if (name.chars().noneMatch(letter -> isByte((char) letter))) {
            return name;
        }
        StringBuilder read = new StringBuilder(name.length());
        int from = 0;
        while (from < name.length()) {
            int end = from;
            while (end < name.length() && isByte(name.charAt(end))) {
                end++;
            }
            if (end == from) {
                read.append(name.charAt(from++));
            } else {
                String run = name.substring(from, end);
                read.append(decoded(run).orElse(run));
                from = end;
            }
        }
        return read.toString();
    }

    /** Whether it is the letter of a byte that is no ASCII. */
    private static boolean isByte(char letter) {
        return letter >= 0x80 && (letter < 0x100 || WINDOWS.indexOf(letter) >= 0);
    }

    private static Optional<String> decoded(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            int ofWindows = WINDOWS.indexOf(run.charAt(i));
            bytes[i] = (byte) (ofWindows < 0 ? run.charAt(i) : 0x80 + ofWindows);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException isNone) {
            return Optional.empty();
        }
    }

    /** With signs of the usual width, and with no others than the usual space and none that nobody sees. */
    private static String narrow(String name) {
        StringBuilder narrow = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= '！' && letter <= '～') {
                narrow.append((char) (letter - '！' + '!'));
            } else if (Character.getType(letter) != Character.FORMAT) {
                narrow.append(Character.isSpaceChar(letter) ? ' ' : letter);
            }
        }
        return narrow.toString();
    }
}
