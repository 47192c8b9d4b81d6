package io.github.chipstakes.serialization;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What the libraries say of broken syntax, in words for who wrote the file. */
final class Wording {
    /**
     * What to say.
     *
     * @param said what the library says, in part
     * @param words the same for people; {@code %} stands for what was found, {@code #} for the limit
     */
    private record Phrase(String said, String words) {}

    private static final List<Phrase> LIMITS = List.of(
            new Phrase("nesting depth", "values are nested too deeply; the limit is # levels"),
            new Phrase("String value length", "a text of more than # characters is not read"),
            new Phrase("ame length", "a name is too long; the limit is # characters"),
            new Phrase("Number value length", "a number of more than # digits is not read"));

    private static final List<Phrase> JSON = List.of(
            new Phrase("was expecting comma", "a comma is missing before %"),
            new Phrase("colon to separate", "a colon is missing before %"),
            new Phrase("to start property name", "a name in double quotes is expected here, not %"),
            new Phrase("maybe a (non-standard) comment", "JSON has no comments"),
            new Phrase("Illegal unquoted character", "% is written as an escape in JSON, such as \\n"),
            new Phrase("Illegal character", "% has no place in JSON"),
            new Phrase("Unrecognized character escape", "there is no such escape; a backslash itself is written \\\\"),
            new Phrase("hex-digit", "four hexadecimal digits are expected after \\u, not %"),
            new Phrase("urrogate", "half a surrogate pair is not a character; write both halves"),
            new Phrase("Leading zeroes", "a number does not start with 0; write it in quotes to keep the zeros"),
            new Phrase("plus sign", "a number does not start with +"),
            new Phrase("decimal point", "a number has one decimal point, with digits after it"),
            new Phrase("Decimal point", "a digit is expected after the decimal point, not %"),
            new Phrase("xponent", "a digit is expected in the exponent, not %"),
            new Phrase("minus sign", "a digit is expected after the minus sign, not %"),
            new Phrase("No digit following sign", "a digit is expected after the minus sign"),
            new Phrase("exadecimal", "a number is decimal"),
            new Phrase("in numeric value", "% has no place in a number"),
            new Phrase("to close", "% closes what is not open"),
            new Phrase("Unexpected close marker", "% does not close what is open here"),
            new Phrase("space separating", "a space is missing before %"),
            new Phrase("Unrecognized token", "% is no value; a text stands in double quotes"),
            new Phrase("expected a valid value", "a value is expected here, not %"),
            new Phrase("expected a value", "a value is expected here, not %"));

    private static final List<Phrase> YAML = List.of(
            new Phrase("(TAB)", "a tab has no place here; write spaces"),
            new Phrase("cannot start any token", "% cannot start a value; write it in quotes"),
            new Phrase("could not find expected ':'", "a colon is missing after a name"),
            new Phrase(
                    "mapping values are not allowed here",
                    "a name with a colon cannot stand here; check the indentation, and quote a text with \": \" in it"),
            new Phrase("mapping keys are not allowed here", "a name cannot stand here; check the indentation"),
            new Phrase("sequence entries are not allowed here", "a list cannot start here; check the indentation"),
            new Phrase("expected <block end>", "this does not line up with what is above; check the indentation"),
            new Phrase("expected ',' or ']'", "a comma or ] is missing; an interval stands in quotes: \"[25, 50)\""),
            new Phrase("expected ',' or '}'", "a comma or } is missing; an interval stands in quotes: \"[25, 50)\""),
            new Phrase("expected the node content", "a value is missing"),
            new Phrase(
                    "unknown escape character", "there is no such escape in double quotes; write \\\\ for a backslash"),
            new Phrase("expected escape sequence", "hexadecimal digits are missing from an escape"),
            new Phrase("document separator", "a quoted text is not closed before the end of the document"),
            new Phrase("found undefined tag handle", "a tag is not defined; a dataset uses none"),
            new Phrase("Version{", "this version of YAML is not read; 1.2 is"),
            new Phrase(
                    "Expected a property name",
                    "a plain name is expected here; names are neither lists, objects nor aliases"));

    private Wording() {}

    static String of(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return limit(said);
        }
        if (isEnd(e)) {
            return "this ends in the middle of a value; it was cut off, or something is not closed";
        }
        boolean isYaml = e.processor() instanceof JsonParser parser && YamlTokens.isYaml(parser);
        for (Phrase phrase : isYaml ? YAML : JSON) {
            if (said.contains(phrase.said)) {
                return phrase.words.replace("%", found(said));
            }
        }
        return "cannot be read on from here: " + said;
    }

    /** Whether what is wrong is that the text ends. */
    static boolean isEnd(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage());
        return e instanceof UnexpectedEndOfInputException
                || said.contains("<stream end>")
                || said.contains("unexpected end of stream");
    }

    private static String limit(String said) {
        int from = said.indexOf("allowed (") + 9;
        int end = said.indexOf(',', from);
        for (Phrase phrase : LIMITS) {
            if (said.contains(phrase.said) && end > from) {
                return phrase.words.replace("#", said.substring(from, end));
            }
        }
        return "a limit of the reader is reached: " + said;
    }

    /** What the library says it found: {@code 'x' (code 120)}, {@code (CTRL-CHAR, code 10)} or {@code token 'x'}. */
    private static String found(String said) {
        int control = said.indexOf("CTRL-CHAR, code ");
        if (control >= 0) {
            int from = control + 16;
            int code = 0;
            for (int i = from; i < said.length() && Character.isDigit(said.charAt(i)); i++) {
                code = 10 * code + said.charAt(i) - '0';
            }
            return "the character " + Excerpt.escape((char) code);
        }
        int from = said.indexOf('\'');
        int end = said.startsWith("Unexpected char") ? said.indexOf("' (code", from + 1) : said.indexOf('\'', from + 1);
        String found = from < 0 || end <= from ? "this" : said.substring(from + 1, end);
        return found.equals("\"") ? "a double quote" : "\"" + found + "\"";
    }
}
