package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.serialization.Problem.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The records of one document of JSON or YAML. What breaks its syntax ends it; what came before is kept. */
final class DocumentSource extends RecordSource {
    /** What a document is. */
    static final String EXPECTS = "an object with lists of records, such as companies and stakes";

    private static final List<String> LISTS =
            Stream.of(RecordType.values()).map(RecordType::list).toList();
    private static final List<String> KEYS =
            Stream.concat(LISTS.stream(), Stream.of("dataset", "formatVersion")).toList();

    private enum State {
        BEFORE,
        IN_DOCUMENT,
        IN_LIST,
        AFTER
    }

    private final JsonParser parser;
    private final boolean isPart;
    private final Set<String> seen = new HashSet<>();
    private State state;
    private @Nullable RecordType type;

    DocumentSource(JsonParser parser, String file, Limits limits, Listener listener) {
        this(parser, file, limits, listener, false);
    }

    private DocumentSource(JsonParser parser, String file, Limits limits, Listener listener, boolean isPart) {
        super(file, limits, listener);
        this.parser = parser;
        this.isPart = isPart;
        this.state = isPart ? State.IN_DOCUMENT : State.BEFORE;
        cursor.read(parser);
    }

    /** The records of a document that is part of a text: the object whose start is the current token. */
    static DocumentSource part(JsonParser parser, Limits limits, Listener listener) {
        return new DocumentSource(parser, "", limits, listener, true);
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
        if (token == JsonToken.START_OBJECT) {
            state = State.IN_DOCUMENT;
            return;
        }
        if (token == null || token == JsonToken.VALUE_NULL) {
            listener.accept(outside(Kind.EMPTY, new Place(file, 1, 1), "there is nothing in this file"));
        } else {
            noRecord(EXPECTS);
        }
        end();
    }

    private void key() {
        if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
            end();
            return;
        }
        String key = parser.currentName();
        type = RecordType.ofList(key).orElse(null);
        if (KEYS.contains(key) && !seen.add(key)) {
            String outcome = type == null ? "" : "; its records are read all the same";
            cursor.problem(Kind.DUPLICATE_KEY, "\"" + key + "\" stands here a second time" + outcome);
        }
        boolean isUnknown = !KEYS.contains(key) && !key.equals("$schema");
        if (isUnknown) {
            cursor.problem(Kind.UNKNOWN_TYPE, "there is no list \"" + Excerpt.of(key) + "\"" + hint(key));
        }
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (type != null && token != JsonToken.START_ARRAY) {
            noRecord("a list of " + type.list());
        } else if (type != null || isUnknown && token == JsonToken.START_ARRAY) {
            state = State.IN_LIST;
        } else if (key.equals("dataset")) {
            if (token == JsonToken.START_OBJECT) {
                describe(parser.currentTokenLocation());
            } else {
                ValueReader.wrongType(cursor, "an object that says what the dataset is");
            }
        } else if (key.equals("formatVersion")) {
            formatVersion();
        } else if (isUnknown) {
            lose();
        } else {
            parser.skipChildren();
        }
    }

    private static String hint(String key) {
        String singular = RecordType.ofWord(key).map(RecordType::list).orElse(key);
        String hint = Nearest.hint(singular, KEYS);
        return hint.isEmpty() ? "; the lists are " + String.join(", ", LISTS) : hint;
    }

    private @Nullable DatasetRecord element() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            state = State.IN_DOCUMENT;
        } else if (type == null) {
            lose();
        } else if (token == JsonToken.START_OBJECT) {
            return record(type, parser.currentTokenLocation());
        } else {
            noRecord("an object with the fields of a record in \"" + type.list() + "\"");
        }
        return null;
    }

    private void end() {
        state = State.AFTER;
        if (isPart) {
            return;
        }
        JsonToken token = parser.nextToken();
        while (token == JsonToken.VALUE_NULL) {
            token = parser.nextToken();
        }
        if (token != null) {
            listener.lostUnknown();
            cursor.problem(Kind.SECOND_DOCUMENT, "a second document starts here; it is not read, a file holds one");
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
