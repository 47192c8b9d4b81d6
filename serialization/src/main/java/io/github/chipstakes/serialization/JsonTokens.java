package io.github.chipstakes.serialization;

import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Tokens of JSON, within limits. */
final class JsonTokens {
    private final JsonFactory factory;

    JsonTokens(StreamReadConstraints constraints) {
        factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.textLength())
                .maxNumberLength(limits.numberLength())
                .build();
    }

    JsonParser of(Reader text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    JsonParser of(byte[] bytes, int offset, int length) {
        return factory.createParser(ObjectReadContext.empty(), bytes, offset, length);
    }

    JsonParser of(char[] chars, int offset, int length) {
        return factory.createParser(ObjectReadContext.empty(), chars, offset, length);
    }
}
