package io.github.chipstakes.serialization;

import io.github.chipstakes.schema.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a value made of fields: from an object, or from its text if it has a text form.
 *
 * @param <V> the type of the value
 * @param <B> its builder
 */
final class CompositeReader<V, B> extends ValueReader<V> {
    private final Kind.Composite<V, B> kind;
    private final @Nullable ValueReader<V> text;
    private final String expects;
    private @Nullable ObjectReader<V, B> object;

    CompositeReader(Kind.Composite<V, B> kind) {
        this.kind = kind;
        this.text = kind.text().isPresent() ? of(kind.text().get()) : null;
        this.expects = kind.text().isPresent() ? kind.text().get().expects() : kind.expects();
    }

    @Override
    String expects() {
        return expects;
    }

    @Override
    @Nullable
    V read(Cursor cursor) {
        JsonToken token = cursor.parser().currentToken();
        if (token == JsonToken.START_OBJECT) {
            if (object == null) {
                object = Readers.of(kind.table());
            }
            return object.read(cursor);
        }
        if (text == null || token == JsonToken.START_ARRAY) {
            wrongType(cursor, expects);
            return null;
        }
        return text.read(cursor);
    }
}
