package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.text.Nearest;
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
                    Stream.of(RecordType.values()).map(RecordType::word), Stream.of("dataset"))
            .toList();

    private static final Familiar<String> WORDS = words();

    private final Lines lines;
    private final LineTokens tokens;
    private boolean hasType;
    private boolean hasVersion;
    private boolean ended;

    LineSource(InputStream in, String file, Limits limits, JsonTokens tokens, Listener listener) {
        super(file, limits, listener);
        this.lines = new Lines(in, limits.lineLength());
        this.tokens = new LineTokens(lines, tokens);
        cursor.readAside(this::aside);
    }

    private static Familiar<String> words() {
        Familiar<String> words = new Familiar<>();
        TYPES.forEach(type -> words.learn(type, type));
        return words;
    }

    @Override
    int line(TokenStreamLocation location) {
        return lines.number();
    }

    /** A line that ends too early is cut off only if the text ends there. */
    @Override
    Kind kind(JacksonException e) {
        Kind kind = super.kind(e);
        return kind == Kind.TRUNCATED && !lines.isLast() ? Kind.SYNTAX : kind;
    }

    /** What breaks a line ends only that. */
    @Override
    boolean endsWith(Kind kind) {
        return kind == Kind.DAMAGED;
    }

    /** Of a line, the record in it; of the text, the lines that follow where it ends too early. */
    @Override
    boolean mayHideRecords() {
        return cursor.id().isEmpty() || lines.isLast();
    }

    @Override
    @Nullable
    DatasetRecord next() {
        while (nextLine()) {
            DatasetRecord record = line();
            if (record != null) {
                return record;
            }
        }
        return null;
    }

    /** Goes to the next line that can be read and is not blank. */
    private boolean nextLine() {
        try {
            while (!ended && lines.next()) {
                if (lines.isTooLong()) {
                    broken(outside(
                            Kind.LIMIT,
                            lineStart(),
                            "a line of more than " + cursor.limits().lineLength() + " bytes is not read"));
                } else if (!lines.isBlank()) {
                    return true;
                }
            }
        } catch (IOException e) {
            broken(problem(e, lineStart()));
        }
        ended = true;
        return false;
    }

    private Place lineStart() {
        return new Place(file, lines.number(), 1);
    }

    private @Nullable DatasetRecord line() {
        try {
            JsonParser parser = tokens.next();
            cursor.read(parser);
            cursor.holdsNoHalves(lines.isPlain());
            return line(parser);
        } catch (IOException e) {
            broken(problem(e, lineStart()));
            return null;
        }
    }

    private @Nullable DatasetRecord line(JsonParser parser) throws IOException {
        try {
            return value(parser);
        } catch (JacksonException e) {
            broken(e);
            return null;
        }
    }

    private @Nullable DatasetRecord value(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            noRecord("an object whose \"type\" says what it is");
            return null;
        }
        TokenStreamLocation start = parser.currentTokenLocation();
        boolean isFirst = parser.nextToken() == JsonToken.PROPERTY_NAME
                && parser.currentName().equals("type");
        String word = isFirst ? typeWord(parser) : typeAhead(start);
        hasType = isFirst;
        hasVersion = false;
        if (isFirst) {
            parser.nextToken();
        }
        if (word == null) {
            lose();
            return null;
        }
        DatasetRecord record = typed(word, start);
        end(parser);
        return record;
    }

    /** Looks for the type further on in the line. */
    private @Nullable String typeAhead(TokenStreamLocation start) {
        try (JsonParser ahead = tokens.ahead()) {
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
                start,
                "missing \"type\", which says what this is: " + String.join(", ", TYPES.subList(0, TYPES.size() - 1))
                        + " or dataset");
        return null;
    }

    private @Nullable String typeWord(JsonParser parser) {
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
            String known = WORDS.find(parser);
            return known == null ? parser.getString() : known;
        }
        cursor.problem(Kind.WRONG_TYPE, parser.currentTokenLocation(), "\"type\" is a text such as \"company\"");
        parser.skipChildren();
        return null;
    }

    private @Nullable DatasetRecord typed(String word, TokenStreamLocation start) {
        RecordType type = RecordType.ofWord(word).orElse(null);
        if (type != null) {
            return record(type, start);
        }
        if (word.equals("dataset")) {
            describe(start);
        } else {
            String singular = RecordType.ofList(word).map(RecordType::word).orElse(word);
            String hint = Nearest.hint(singular, TYPES);
            cursor.problem(
                    Kind.UNKNOWN_TYPE,
                    start,
                    "there is no type \"" + Excerpt.of(word) + "\""
                            + (hint.isEmpty() ? "; the types are " + String.join(", ", TYPES) : hint));
            lose();
        }
        return null;
    }

    /** Reads a field that stands in a line beside those of the record: the type, and the version of the format. */
    private boolean aside(String field) {
        boolean isType = field.equals("type");
        if (!isType && !(field.equals("formatVersion") && cursor.type().equals("dataset"))) {
            return false;
        }
        boolean isSecond = isType ? hasType : hasVersion;
        hasType |= isType;
        hasVersion |= !isType;
        if (isSecond) {
            ObjectReader.duplicate(cursor);
        } else if (cursor.parser().nextToken() != JsonToken.VALUE_NULL && !isType) {
            formatVersion();
        }
        return true;
    }

    /** What is left of a line that has been read; a record stands whatever comes after it. */
    private void end(JsonParser parser) {
        try {
            if (!tokens.finish(parser) && parser.nextToken() != null) {
                listener.lostUnknown();
                cursor.problem(
                        Kind.SECOND_DOCUMENT, "a second value on one line is not read; each has a line of its own");
            }
        } catch (JacksonException e) {
            broken(e);
        }
    }

    @Override
    public void close() throws IOException {
        tokens.close();
    }
}
