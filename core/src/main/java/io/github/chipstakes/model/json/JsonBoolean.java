package io.github.chipstakes.model.json;

/**
 * A JSON true or false.
 *
 * @param value which of the two
 */
public record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
