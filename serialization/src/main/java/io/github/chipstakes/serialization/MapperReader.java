package io.github.chipstakes.serialization;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.text.Nearest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads a value for a mapper, and throws what is wrong with it.
 *
 * @param <T> the type asked for
 */
abstract class MapperReader<T> extends ValueDeserializer<T> {
    final Class<T> type;

    MapperReader(Class<T> type) {
        this.type = type;
    }

    /** Reads the value at the current token; null if there were problems. */
    abstract @Nullable Object read(Cursor cursor, MapperProblems problems, DeserializationContext context);

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        MapperProblems problems = new MapperProblems(parser, type, context);
        Cursor cursor = new Cursor(Limits.STANDARD, MapperProblems::place, problems);
        cursor.read(parser);
        cursor.startRecord(type.getSimpleName(), parser.currentTokenLocation(), null);
        Object value = read(cursor, problems, context);
        cursor.endRecord();
        problems.throwAny();
        if (!type.isInstance(value)) {
            return context.reportInputMismatch(
                    type, "a %s is expected here, not %s", type.getSimpleName(), Excerpt.of(String.valueOf(value)));
        }
        return type.cast(value);
    }

    /** Reads without the type id of the mapper: a record tells its type itself. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    /** Reads a value of a record. */
    static final class OfValue<T> extends MapperReader<T> {
        private final ValueReader<?> reader;

        OfValue(Class<T> type, ValueReader<?> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        @Nullable
        Object read(Cursor cursor, MapperProblems problems, DeserializationContext context) {
            return reader.read(cursor);
        }
    }

    /** Reads a record, of the type its {@code type} says where several are possible. */
    static final class OfRecord<T> extends MapperReader<T> {
        private final List<RecordType> types;

        OfRecord(Class<T> type, List<RecordType> types) {
            super(type);
            this.types = types;
        }

        @Override
        @Nullable
        Object read(Cursor cursor, MapperProblems problems, DeserializationContext context) {
            JsonParser parser = cursor.parser();
            if (parser.currentToken() != JsonToken.START_OBJECT && parser.currentToken() != JsonToken.PROPERTY_NAME) {
                ValueReader.wrongType(cursor, "an object with the fields of " + words());
                return null;
            }
            if (types.size() == 1) {
                return read(types.get(0), cursor, problems);
            }
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                parser.nextToken();
            }
            return readTyped(cursor, problems, context);
        }

        private static @Nullable DatasetRecord read(RecordType of, Cursor cursor, MapperProblems problems) {
            cursor.readAside(field -> field.equals("type") && isOf(of, cursor, problems));
            return Readers.of(of).read(cursor);
        }

        /** Reads the type in a record whose type is known. */
        private static boolean isOf(RecordType of, Cursor cursor, MapperProblems problems) {
            JsonToken token = cursor.parser().nextToken();
            String word = token == JsonToken.VALUE_NULL ? of.word() : ValueReader.text(cursor, "the type " + of);
            if (word != null && !word.equals(of.word())) {
                throw problems.ofType(cursor.place(), "expected a " + of + ", not a " + Excerpt.of(word));
            }
            return true;
        }

        /** Looks for the type, and reads what came before it once more with what comes after it. */
        private @Nullable DatasetRecord readTyped(
                Cursor cursor, MapperProblems problems, DeserializationContext context) {
            JsonParser parser = cursor.parser();
            TokenBuffer before = context.bufferForInputBuffering(parser);
            boolean isFirst = true;
            for (JsonToken token = parser.currentToken();
                    token == JsonToken.PROPERTY_NAME;
                    token = parser.nextToken()) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("type")) {
                    RecordType of = named(cursor, problems);
                    if (of == null) {
                        return null;
                    }
                    if (isFirst) {
                        parser.nextToken();
                    } else {
                        parser.clearCurrentToken();
                        JsonParser again =
                                JsonParserSequence.createFlattened(false, before.asParser(context, parser), parser);
                        again.nextToken();
                        cursor.read(again);
                    }
                    return read(of, cursor, problems);
                }
                isFirst = false;
                before.writeName(name);
                before.copyCurrentStructure(parser);
            }
            cursor.problem(
                    Problem.Kind.MISSING_FIELD,
                    cursor.start(),
                    "missing \"type\", which says what this is: " + words());
            return null;
        }

        private @Nullable RecordType named(Cursor cursor, MapperProblems problems) {
            String word = ValueReader.text(cursor, "the type of the record, " + words());
            RecordType named = word == null ? null : RecordType.ofWord(word).orElse(null);
            if (word != null && (named == null || !types.contains(named))) {
                throw problems.ofType(
                        cursor.place(),
                        "expected " + words() + ", not \"" + Excerpt.of(word) + "\""
                                + Nearest.hint(
                                        word,
                                        types.stream().map(RecordType::word).toList()));
            }
            return named;
        }

        private String words() {
            return types.stream().map(RecordType::word).collect(Collectors.joining(" or "));
        }
    }

    /** Reads a dataset, which is a document as in a file of its own. */
    static final class OfDataset extends MapperReader<Dataset> {
        OfDataset() {
            super(Dataset.class);
        }

        @Override
        @Nullable
        Object read(Cursor cursor, MapperProblems problems, DeserializationContext context) {
            if (cursor.parser().currentToken() != JsonToken.START_OBJECT) {
                ValueReader.wrongType(cursor, DocumentSource.EXPECTS);
                return null;
            }
            Books books = new Books(Limits.STANDARD);
            books.take(DocumentSource.part(cursor.parser(), Limits.STANDARD, books));
            Reading reading = books.close();
            reading.problems().stream().map(OfDataset::inItsRecord).forEach(problems);
            return reading.dataset();
        }

        /** The problem with its record in its words: the path to a field does not say in which. */
        private static Problem inItsRecord(Problem problem) {
            String record = problem.record().map(name -> name + ": ").orElse("");
            return new Problem(
                    problem.kind(), problem.place(), problem.record(), problem.field(), record + problem.message());
        }
    }
}
