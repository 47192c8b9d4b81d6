package io.github.chipstakes.serialization;

import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.schema.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one value, from its first token to its last. What is wrong with it goes to the cursor, and the answer is null.
 *
 * @param <V> the type of the value
 */
abstract class ValueReader<V> {
    abstract @Nullable V read(Cursor cursor);

    /** What a value looks like, in a few words. */
    abstract String expects();

    static <V> ValueReader<V> of(Kind<V> kind) {
        return Readers.of(kind);
    }

    /** Says that the current token starts a value of another type, and goes to the end of that value. */
    static void wrongType(Cursor cursor, String expects) {
        JsonParser parser = cursor.parser();
        if (YamlTokens.isAlias(parser)) {
            cursor.problem(
                    Problem.Kind.YAML_ALIAS,
                    "an alias (*" + Excerpt.of(parser.getString())
                            + ") is not read; write the value out where it is meant");
        } else if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
            cursor.problem(
                    Problem.Kind.WRONG_TYPE,
                    "a value with a tag (" + Excerpt.of(YamlTokens.tag(parser)) + ") is not read; write it without");
        } else {
            cursor.problem(Problem.Kind.WRONG_TYPE, "expected " + expects + ", found " + found(parser));
        }
        parser.skipChildren();
    }

    static void malformed(Cursor cursor, String message) {
        cursor.problem(Problem.Kind.MALFORMED_VALUE, message);
    }

    /** The text of a scalar; null if the current token starts none, or its text cannot be taken. */
    final @Nullable String text(Cursor cursor) {
        return isScalar(cursor) ? taken(cursor) : refused(cursor, expects());
    }

    /** As {@link #text(Cursor)}, where what is expected can be said without a reader. */
    static @Nullable String text(Cursor cursor, String expects) {
        return isScalar(cursor) ? taken(cursor) : refused(cursor, expects);
    }

    private static @Nullable String refused(Cursor cursor, String expects) {
        wrongType(cursor, expects);
        return null;
    }

    private static boolean isScalar(Cursor cursor) {
        JsonParser parser = cursor.parser();
        JsonToken token = parser.currentToken();
        return isString(parser) || token.isNumeric() || token.isBoolean() && YamlTokens.isYaml(parser);
    }

    /** What the text at hand means, if it was read before. */
    static <V> @Nullable V familiar(Cursor cursor, Familiar<V> familiar) {
        return isString(cursor.parser()) ? familiar.find(cursor.parser()) : null;
    }

    private static boolean isString(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING && !YamlTokens.isAlias(parser);
    }

    private static @Nullable String taken(Cursor cursor) {
        JsonParser parser = cursor.parser();
        String text = parser.getString();
        boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
        return (isText ? isText(cursor, text) : isNumber(cursor, text)) ? text : null;
    }

    private static boolean isText(Cursor cursor, String text) {
        if (text.length() > cursor.limits().textLength()) {
            cursor.problem(
                    Problem.Kind.LIMIT,
                    "a text of " + text.length() + " characters is too long; the limit is "
                            + cursor.limits().textLength());
            return false;
        }
        return isUnicode(cursor, text);
    }

    /** Whether every surrogate in the text is one of a pair. */
    static boolean isUnicode(Cursor cursor, String text) {
        if (!cursor.mayHoldHalves()) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && Excerpt.isLone(text, i)) {
                malformed(
                        cursor,
                        "half a surrogate pair (" + Excerpt.escape(text.charAt(i))
                                + ") is not a character; write both halves");
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(Cursor cursor, String text) {
        if (text.length() > cursor.limits().numberLength()) {
            cursor.problem(
                    Problem.Kind.LIMIT,
                    "a number of " + text.length() + " characters is too long; the limit is "
                            + cursor.limits().numberLength());
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (last == 'N' || last == 'y' || last == 'F') {
            malformed(cursor, text + " is not a number of JSON");
            return false;
        }
        return true;
    }

    private static String found(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text \"" + Excerpt.of(parser.getString()) + "\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Excerpt.of(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> parser.getString();
            default -> "nothing";
        };
    }

    /** Reads a scalar by its text. */
    static final class OfScalar<V> extends ValueReader<V> {
        private final Kind.Scalar<V> kind;
        private final Familiar<V> familiar = new Familiar<>();
        private final boolean repeats;

        OfScalar(Kind.Scalar<V> kind) {
            this.kind = kind;
            this.repeats = Familiar.areOf(kind.type());
        }

        @Override
        String expects() {
            return kind.expects();
        }

        @Override
        @Nullable
        V read(Cursor cursor) {
            V known = repeats ? familiar(cursor, familiar) : null;
            if (known != null) {
                return known;
            }
            JsonParser parser = cursor.parser();
            boolean truth =
                    kind.form() == Kind.Form.BOOLEAN && parser.currentToken().isBoolean();
            String text = truth ? parser.getString() : text(cursor);
            if (text == null) {
                return null;
            }
            try {
                V value = kind.parse().apply(text);
                if (repeats) {
                    familiar.learn(text, value);
                }
                return value;
            } catch (IllegalArgumentException e) {
                malformed(cursor, String.valueOf(e.getMessage()));
                return null;
            }
        }
    }

    /** Reads a code. */
    static final class OfCode<E extends Enum<E>> extends ValueReader<E> {
        private final Kind.Code<E> kind;
        private final Familiar<E> familiar = new Familiar<>();

        OfCode(Kind.Code<E> kind) {
            this.kind = kind;
        }

        @Override
        String expects() {
            return kind.expects();
        }

        @Override
        @Nullable
        E read(Cursor cursor) {
            E known = familiar(cursor, familiar);
            if (known != null) {
                return known;
            }
            String text = text(cursor);
            if (text == null) {
                return null;
            }
            E code = kind.find(text).orElse(null);
            if (code == null) {
                malformed(cursor, unknown(text));
                return null;
            }
            familiar.learn(text, code);
            return code;
        }

        private String unknown(String text) {
            String hint =
                    Nearest.hint(text, kind.codes().stream().map(Enum::name).toList());
            return hint.isEmpty()
                    ? "expected " + expects() + ", not \"" + Excerpt.of(text) + "\""
                    : "there is no code \"" + Excerpt.of(text) + "\"" + hint;
        }
    }

    /** Reads a reference to another record. */
    static final class OfReference extends ValueReader<String> {
        private final Kind.Reference kind;

        OfReference(Kind.Reference kind) {
            this.kind = kind;
        }

        @Override
        String expects() {
            return kind.expects();
        }

        @Override
        @Nullable
        String read(Cursor cursor) {
            String text = text(cursor);
            if (text != null && !kind.accepts(text)) {
                malformed(cursor, "expected " + expects() + ", not \"" + Excerpt.of(text) + "\"");
                return null;
            }
            return text;
        }
    }
}
