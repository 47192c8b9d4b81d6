package io.github.chipstakes.serialization.schema;

import io.github.chipstakes.model.number.WholeRange;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the text form of a value looks like to JSON Schema. Regular expressions keep to what ECMA 262, in its Unicode mode
 * too, and Java read alike.
 *
 * @param types the types of JSON it may be written as
 * @param pattern what it looks like if it is a string; empty if any string will do
 * @param minimum the least it may be if it is a number; null if there is none
 * @param maximum the most it may be if it is a number; null if there is none
 */
record TextForm(
        List<String> types,
        String pattern,
        @Nullable Long minimum,
        @Nullable Long maximum) {

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";

    private static final String EXPONENT = "[eE][+-]?[0-9]{1,5}";
    private static final String DECIMAL = "-?[0-9]+(?:\\.[0-9]+)?(?:" + EXPONENT + ")?";
    private static final String ZERO = "-0+(?:\\.0+)?(?:" + EXPONENT + ")?";
    private static final String NOT_NEGATIVE = "(?:[0-9]+(?:\\.[0-9]+)?(?:" + EXPONENT + ")?|" + ZERO + ")";
    private static final String PERCENT =
            "(?:0*(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?)|[0-9]+(?:\\.[0-9]+)?" + EXPONENT + "|" + ZERO + ")";
    private static final String NOT_BELOW_ZERO = "(?!nearly -?0+(?:\\.0+)?$)";
    private static final String NOT_ABOVE_HUNDRED = "(?!over 0*100(?:\\.0+)?$)";
    private static final String QUALIFIER = "(?:exactly|about|nearly|over|at least|up to) ";

    private static final String CURRENCY = "(?!" + QUALIFIER + ")\\s*\\S[\\s\\S]* ";
    private static final String MONEY = "(?:" + QUALIFIER + ")?" + CURRENCY + DECIMAL + "|" + CURRENCY + DECIMAL
            + " rounded|" + CURRENCY + interval(DECIMAL);
    private static final String HOLDERS =
            anyCase("all") + "|" + anyCase("unknown") + "|" + anyCase("above") + " \\s*" + PERCENT;

    private static final String DAY_OF_MONTH = "(?:0[13578]|1[02])(?:-(?:0[1-9]|[12][0-9]|3[01]))?"
            + "|(?:0[469]|11)(?:-(?:0[1-9]|[12][0-9]|30))?|02(?:-(?:0[1-9]|1[0-9]|2[0-8]))?";
    private static final String LEAP_DAY =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";
    private static final String DATE = "(?!0000)(?:[0-9]{4}(?:-(?:" + DAY_OF_MONTH + "))?|" + LEAP_DAY + ")[~?%]?";
    private static final String PARTIAL_DATE = "(?:" + DATE + "(?:/(?:" + DATE + "|\\.\\.))?|\\.\\./" + DATE + ")";
    private static final String UNTIL = "until (?:\\.\\.|" + PARTIAL_DATE + ")";
    private static final String PERIOD = "unknown|from " + PARTIAL_DATE + "(?: " + UNTIL + ")?|" + UNTIL;

    static final TextForm ANY = new TextForm(List.of("string", "number"), "", null, null);

    /**
     * The form of a kind of scalar, by its name.
     *
     * @throws IllegalStateException if nothing is said of that kind here
     */
    static TextForm of(String kind) {
        return switch (kind) {
            case "id", "party" -> number(ID, 0L, null);
            case "subject" -> number(ID + "(?:/[\\s\\S]+)?", 0L, null);
            case "mic", "jurisdiction", "destination", "identifier", "identifierValue" -> text("\\S");
            case "currency" -> text("^(?!(?:exactly|about|nearly|over|at least|up to)(?: |$))[\\s\\S]*\\S");
            case "controlList" -> string("[A-Z][A-Z0-9-]*");
            case "itemCode" -> text("^(?![A-Z][A-Z0-9-]*:[\\s\\S])[\\s\\S]");
            case "citation" -> text("^[^ #]");
            case "boolean" -> new TextForm(List.of("string", "boolean"), whole("true|false"), null, null);
            case "decimal" -> number(DECIMAL, null, null);
            case "decimalToHundred" -> number(PERCENT, 0L, 100L);
            case "decimalFromZero" -> number(NOT_NEGATIVE, 0L, null);
            case "number" -> number(stated(DECIMAL), null, null);
            case "percentage" -> number(NOT_BELOW_ZERO + NOT_ABOVE_HUNDRED + "(?:" + stated(PERCENT) + ")", 0L, 100L);
            case "shares" -> number(NOT_BELOW_ZERO + "(?:" + stated(NOT_NEGATIVE) + ")", 0L, null);
            case "money" -> string(MONEY);
            case "holdersExtent" -> string("\\s*(?:" + anyCase("all") + "|" + anyCase("unknown") + ")\\s*");
            case "holdersKnown" -> string("\\s*(?:" + HOLDERS + ")\\s*");
            case "calendarDate" -> date(DATE);
            case "date" -> date(PARTIAL_DATE);
            case "end" -> date("\\.\\.|" + PARTIAL_DATE);
            case "period" -> string(PERIOD);
            case "text",
                    "part",
                    "language",
                    "pointer",
                    "legalCitation",
                    "reviewPolicy",
                    "address",
                    "controlListItem",
                    "group",
                    "name",
                    "use" -> ANY;
            default -> throw new IllegalStateException("say here what a text of the kind " + kind + " looks like");
        };
    }

    /** A whole number of a range. */
    static TextForm of(WholeRange range) {
        String from = range.least() == 0 ? "" : "(?!0+$)";
        return new TextForm(
                List.of("string", "integer"),
                whole(from + "0*(?:" + upTo(Integer.toString(range.most())) + ")"),
                (long) range.least(),
                (long) range.most());
    }

    /** The whole numbers from 0 to the one of these digits: all shorter ones, those of as many digits, and itself. */
    private static String upTo(String most) {
        StringBuilder pattern = new StringBuilder(most);
        for (int i = 0; i < most.length(); i++) {
            int rest = most.length() - i - 1;
            if (most.charAt(i) > '0') {
                pattern.append('|')
                        .append(most, 0, i)
                        .append("[0-")
                        .append((char) (most.charAt(i) - 1))
                        .append(']');
                pattern.append(rest == 0 ? "" : "[0-9]{" + rest + "}");
            }
        }
        return most.length() == 1 ? pattern.toString() : pattern + "|[0-9]{1," + (most.length() - 1) + "}";
    }

    /** The codes in capitals or small letters, with underscores, hyphens or spaces. */
    static TextForm ofCodes(List<? extends Enum<?>> codes) {
        return string("\\s*(?:"
                + codes.stream().map(code -> anyCase(code.name())).collect(Collectors.joining("|"))
                + ")\\s*");
    }

    ObjectNode schema(String description) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("description", description);
        if (types.size() == 1) {
            schema.put("type", types.get(0));
        } else {
            ArrayNode list = schema.putArray("type");
            types.forEach(list::add);
        }
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
        if (minimum != null) {
            schema.put("minimum", minimum);
        }
        if (maximum != null) {
            schema.put("maximum", maximum);
        }
        return schema;
    }

    /** A text with something in it, or a number. */
    private static TextForm text(String found) {
        return new TextForm(List.of("string", "number"), found, null, null);
    }

    private static TextForm number(String pattern, @Nullable Long minimum, @Nullable Long maximum) {
        return new TextForm(List.of("string", "number"), whole(pattern), minimum, maximum);
    }

    private static TextForm string(String pattern) {
        return new TextForm(List.of("string"), whole(pattern), null, null);
    }

    /** A date, of which a year may be written as a number. */
    private static TextForm date(String pattern) {
        return new TextForm(List.of("string", "integer"), whole(pattern), 1000L, 9999L);
    }

    private static String stated(String number) {
        return "(?:" + QUALIFIER + ")?" + number + "|" + number + " rounded|" + interval(number);
    }

    private static String interval(String number) {
        String end = "\\s*(?:" + number + "|\\.\\.)\\s*";
        return "(?!\\[\\.\\.|[\\s\\S]*\\.\\.\\]$)[\\[(]" + end + "," + end + "[)\\]]";
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    /** A pattern of these letters, each in either case; an underscore may be a hyphen or a space. */
    private static String anyCase(String word) {
        StringBuilder pattern = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (c == '_') {
                pattern.append("[-_ ]");
            } else if (Character.isLetter(c)) {
                pattern.append('[')
                        .append(Character.toUpperCase(c))
                        .append(Character.toLowerCase(c))
                        .append(']');
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }
}
