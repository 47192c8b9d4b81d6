package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.serialization.Problem.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The records of one document of JSON or YAML. What breaks its syntax ends it; what came before is kept. */
final class DocumentSource extends RecordSource {
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("formatVersion", "dataset"),
                    Stream.of(RecordType.values()).map(RecordType::list))
            .toList();

    private enum State {
        BEFORE,
        IN_DOCUMENT,
        IN_LIST,
        AFTER
    }

    private final JsonParser parser;
    private final Set<String> seen = new HashSet<>();
    private State state = State.BEFORE;
    private RecordType type = RecordType.COMPANY;

    DocumentSource(JsonParser parser, String file, Listener listener) {
        super(file, false, listener);
        this.parser = parser;
        cursor.read(parser, this::place);
    }

    @Override
    Place place(TokenStreamLocation location) {
        return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    @Override
    @Nullable
    DatasetRecord next() {
        try {
            while (state != State.AFTER) {
                if (state == State.IN_LIST) {
                    DatasetRecord record = element();
                    if (record != null) {
                        return record;
                    }
                } else if (state == State.IN_DOCUMENT) {
                    key();
                } else {
                    start();
                }
            }
        } catch (JacksonException e) {
            state = State.AFTER;
            broken(e);
        }
        return null;
    }

    private void start() {
        JsonToken token = parser.nextToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            listener.accept(outside(Kind.EMPTY, new Place(file, 1, 1), "there is nothing in this file"));
            state = State.AFTER;
        } else if (token == JsonToken.START_OBJECT) {
            state = State.IN_DOCUMENT;
        } else {
            ValueReader.wrongType(cursor, "an object with lists of records, such as companies and stakes");
            end();
        }
    }

    private void key() {
        if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
            end();
            return;
        }
        String key = parser.currentName();
        if (!seen.add(key)) {
            cursor.problem(
                    Kind.DUPLICATE_KEY,
                    "\"" + ValueReader.shown(key) + "\" stands here a second time"
                            + (RecordType.ofList(key).isPresent() ? "; its records are read all the same" : ""));
        }
        RecordType list = RecordType.ofList(key).orElse(null);
        if (list == null && !KEYS.contains(key) && !key.equals("$schema")) {
            cursor.problem(Kind.UNKNOWN_TYPE, "there is no list \"" + ValueReader.shown(key) + "\"" + hint(key));
        }
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (list != null) {
            if (token == JsonToken.START_ARRAY) {
                type = list;
                state = State.IN_LIST;
            } else {
                ValueReader.wrongType(cursor, "a list of " + list.list());
            }
        } else if (key.equals("dataset")) {
            describe();
        } else if (key.equals("formatVersion")) {
            formatVersion(cursor);
        } else {
            parser.skipChildren();
        }
    }

    private static String hint(String key) {
        String hint = Nearest.hint(key, KEYS);
        return hint.isEmpty() ? "; the lists are " + String.join(", ", KEYS.subList(2, KEYS.size())) : hint;
    }

    private @Nullable DatasetRecord element() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            state = State.IN_DOCUMENT;
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            ValueReader.wrongType(cursor, "a " + type.word() + ", which is an object");
            return null;
        }
        return record(type);
    }

    private void end() {
        state = State.AFTER;
        if (parser.nextToken() != null) {
            cursor.problem(Kind.SECOND_DOCUMENT, "a second document starts here; it is not read, a file holds one");
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
