package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.serialization.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The records of NDJSON, one a line. A bad line is lost; the next one is read. */
final class LineSource extends RecordSource {
    private static final List<String> TYPES = Stream.concat(
                    Stream.of("dataset"), Stream.of(RecordType.values()).map(RecordType::word))
            .toList();

    private final Lines lines;
    private final JsonTokens tokens;

    LineSource(InputStream in, String file, Limits limits, JsonTokens tokens, Listener listener) {
        super(file, true, listener);
        this.lines = new Lines(in, limits.lineLength());
        this.tokens = tokens;
    }

    @Override
    Place place(TokenStreamLocation location) {
        return new Place(file, lines.number(), Math.max(1, location.getColumnNr()));
    }

    @Override
    @Nullable
    DatasetRecord next() {
        while (true) {
            try {
                if (!lines.next()) {
                    return null;
                }
                if (lines.isTooLong()) {
                    listener.accept(outside(
                            Kind.LIMIT, lineStart(), "a line of more than " + lines.limit() + " bytes is not read"));
                } else if (!lines.isBlank()) {
                    DatasetRecord record = line();
                    if (record != null) {
                        return record;
                    }
                }
            } catch (IOException e) {
                broken(e, lineStart());
                if (!(e instanceof Utf8Text.NotUtf8)) {
                    return null;
                }
            }
        }
    }

    private Place lineStart() {
        return new Place(file, lines.number(), 1);
    }

    private @Nullable DatasetRecord line() throws IOException {
        try (JsonParser parser = lines.parse(tokens)) {
            cursor.read(parser, this::place);
            DatasetRecord record = value(parser);
            if (parser.nextToken() != null) {
                cursor.problem(
                        Kind.SECOND_DOCUMENT, "a second value on one line is not read; each has a line of its own");
            }
            return record;
        } catch (JacksonException e) {
            broken(e);
            return null;
        }
    }

    private @Nullable DatasetRecord value(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            ValueReader.wrongType(cursor, "an object whose \"type\" names the kind of record");
            return null;
        }
        if (parser.nextToken() == JsonToken.PROPERTY_NAME
                && parser.currentName().equals("type")) {
            String word = typeWord(parser);
            parser.nextToken();
            return word == null ? skip(parser) : typed(parser, word);
        }
        String word = findType();
        if (word == null) {
            return skip(parser);
        }
        return typed(parser, word);
    }

    private @Nullable String findType() throws IOException {
        try (JsonParser ahead = lines.parse(tokens)) {
            ahead.nextToken();
            while (ahead.nextToken() == JsonToken.PROPERTY_NAME) {
                if (ahead.currentName().equals("type")) {
                    return typeWord(ahead);
                }
                ahead.nextToken();
                ahead.skipChildren();
            }
        }
        cursor.problem(
                Kind.MISSING_FIELD,
                "missing \"type\", which names the kind of record: one of " + String.join(", ", TYPES));
        return null;
    }

    private @Nullable String typeWord(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        cursor.problem(Kind.WRONG_TYPE, place(parser.currentTokenLocation()), "\"type\" is a text such as company");
        return null;
    }

    private @Nullable DatasetRecord typed(JsonParser parser, String word) throws IOException {
        RecordType type = typeNamed(word).orElse(null);
        if (type != null) {
            return record(type);
        }
        if (word.equals("dataset")) {
            describe();
            return null;
        }
        String hint = Nearest.hint(word, TYPES);
        cursor.problem(
                Kind.UNKNOWN_TYPE,
                "there is no kind of record \"" + ValueReader.shown(word) + "\""
                        + (hint.isEmpty() ? "; the kinds are " + String.join(", ", TYPES) : hint));
        return skip(parser);
    }

    private static @Nullable DatasetRecord skip(JsonParser parser) {
        for (JsonToken token = parser.currentToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            parser.nextToken();
            parser.skipChildren();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
