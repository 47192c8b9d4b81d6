package io.github.chipstakes.serialization;

import io.github.chipstakes.model.json.JsonArray;
import io.github.chipstakes.model.json.JsonBoolean;
import io.github.chipstakes.model.json.JsonNumber;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.json.JsonText;
import io.github.chipstakes.model.json.JsonValue;

/** Writes a tree of JSON the model does not look into. */
final class TreeWriter extends ValueWriter<JsonObject> {

    @Override
    void write(JsonObject object, Emitter out) {
        out.startObject();
        object.members().forEach((name, value) -> {
            out.name(name);
            writeAny(value, out);
        });
        out.endObject();
    }

    private void writeAny(JsonValue value, Emitter out) {
        if (value instanceof JsonObject object) {
            write(object, out);
        } else if (value instanceof JsonArray array) {
            out.startArray();
            array.values().forEach(element -> writeAny(element, out));
            out.endArray();
        } else if (value instanceof JsonText text) {
            out.text(text.value());
        } else if (value instanceof JsonNumber number) {
            out.number(number.value().toString());
        } else if (value instanceof JsonBoolean truth) {
            out.truth(truth.value());
        } else {
            out.nothing();
        }
    }
}
