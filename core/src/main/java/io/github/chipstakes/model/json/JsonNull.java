package io.github.chipstakes.model.json;

/** The JSON value {@code null}. */
public enum JsonNull implements JsonValue {
    /** The one value. */
    NULL;

    @Override
    public String toString() {
        return "null";
    }
}
