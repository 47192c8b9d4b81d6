package io.github.chipstakes.serialization;

import io.github.chipstakes.model.Ids;
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
    private static final int SHOWN = 80;

    abstract @Nullable V read(Cursor cursor);

    static <V> ValueReader<V> of(Kind<V> kind) {
        return Readers.of(kind);
    }

    /** Says that the current token starts a value of another type, and goes to the end of that value. */
    static void wrongType(Cursor cursor, String expects) {
        JsonParser parser = cursor.parser();
        if (YamlTokens.isAlias(parser)) {
            cursor.problem(
                    Problem.Kind.YAML_ALIAS,
                    "an alias (*" + shown(parser.getString()) + ") is not read; write the value out where it is meant");
        } else {
            cursor.problem(Problem.Kind.WRONG_TYPE, "expected " + expects + ", found " + found(parser));
        }
        parser.skipChildren();
    }

    static void malformed(Cursor cursor, String message) {
        cursor.problem(Problem.Kind.MALFORMED_VALUE, message);
    }

    /** The text of a scalar; null if the current token starts none, or its text is not Unicode. */
    static @Nullable String text(Cursor cursor, String expects) {
        JsonParser parser = cursor.parser();
        JsonToken token = parser.currentToken();
        boolean scalar =
                token == JsonToken.VALUE_STRING || token.isNumeric() || token.isBoolean() && YamlTokens.isYaml(parser);
        if (!scalar || YamlTokens.isAlias(parser)) {
            wrongType(cursor, expects);
            return null;
        }
        String text = parser.getString();
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            malformed(
                    cursor,
                    String.format(
                            java.util.Locale.ROOT,
                            "half a surrogate pair (\\u%04x) is not a character; write the whole character",
                            (int) text.charAt(lone)));
            return null;
        }
        return text;
    }

    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String found(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text \"" + shown(parser.getString()) + "\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shown(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> parser.getString();
            default -> "nothing";
        };
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Reads a scalar by its text. */
    static final class OfScalar<V> extends ValueReader<V> {
        private final Kind.Scalar<V> kind;

        OfScalar(Kind.Scalar<V> kind) {
            this.kind = kind;
        }

        @Override
        @Nullable
        V read(Cursor cursor) {
            String text = text(cursor, kind.expects());
            if (text == null) {
                return null;
            }
            try {
                return kind.parse().apply(text);
            } catch (IllegalArgumentException e) {
                malformed(cursor, String.valueOf(e.getMessage()));
                return null;
            }
        }
    }

    /** Reads a code. */
    static final class OfCode<E extends Enum<E>> extends ValueReader<E> {
        private final Kind.Code<E> kind;

        OfCode(Kind.Code<E> kind) {
            this.kind = kind;
        }

        @Override
        @Nullable
        E read(Cursor cursor) {
            String text = text(cursor, kind.expects());
            if (text == null) {
                return null;
            }
            E code = kind.find(text).orElse(null);
            if (code == null) {
                malformed(
                        cursor,
                        "\"" + shown(text) + "\" is not " + kind.expects()
                                + Nearest.hint(
                                        text,
                                        kind.codes().stream().map(Enum::name).toList()));
            }
            return code;
        }
    }

    /** Reads a reference to another record. */
    static final class OfReference extends ValueReader<String> {
        private final Kind.Reference kind;

        OfReference(Kind.Reference kind) {
            this.kind = kind;
        }

        @Override
        @Nullable
        String read(Cursor cursor) {
            String text = text(cursor, kind.expects());
            if (text != null && !Ids.isReference(text)) {
                malformed(cursor, "expected " + kind.expects() + ", not \"" + shown(text) + "\"");
                return null;
            }
            return text;
        }
    }
}
