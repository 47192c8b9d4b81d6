package io.github.chipstakes.serialization;

import java.io.InputStream;
import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/** Tokens of JSON, within limits. {@code NaN} and {@code Infinity} are tokens, so that they cost no more than a value. */
final class JsonTokens {
    private static final int LONGEST_NAME = 1_000;

    /** How many times as long as the limit what costs only itself may be. */
    private static final int TIMES_TOO_LONG = 8;

    private final JsonFactory factory;

    JsonTokens(StreamReadConstraints constraints) {
        factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .build();
    }

    /** The limits within which there are tokens. A text or a number may be too long and still be one: it costs only itself. */
    static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(longest(limits.textLength()))
                .maxNumberLength(longest(Math.max(limits.textLength(), limits.numberLength())))
                .maxNameLength(LONGEST_NAME)
                .build();
    }

    private static int longest(int limit) {
        return (int) Math.min(Integer.MAX_VALUE, (long) TIMES_TOO_LONG * limit);
    }

    JsonParser of(Reader text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    JsonParser of(InputStream bytes) {
        return factory.createParser(ObjectReadContext.empty(), bytes);
    }

    JsonParser of(byte[] bytes, int offset, int length) {
        return factory.createParser(ObjectReadContext.empty(), bytes, offset, length);
    }

    JsonParser of(char[] chars, int offset, int length) {
        return factory.createParser(ObjectReadContext.empty(), chars, offset, length);
    }
}
