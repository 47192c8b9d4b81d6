package io.github.chipstakes.model.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A JSON array.
 *
 * @param values its values, in order
 */
public record JsonArray(List<JsonValue> values) implements JsonValue {
    /** Keeps its own copy of the values. */
    public JsonArray {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return values.stream().map(JsonValue::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
