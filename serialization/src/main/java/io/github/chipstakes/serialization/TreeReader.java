package io.github.chipstakes.serialization;

import io.github.chipstakes.model.json.JsonArray;
import io.github.chipstakes.model.json.JsonBoolean;
import io.github.chipstakes.model.json.JsonNull;
import io.github.chipstakes.model.json.JsonNumber;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.json.JsonText;
import io.github.chipstakes.model.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a tree of JSON the model does not look into. */
final class TreeReader extends ValueReader<JsonObject> {
    @Override
    String expects() {
        return "an object";
    }

    @Override
    @Nullable
    JsonObject read(Cursor cursor) {
        if (cursor.parser().currentToken() != JsonToken.START_OBJECT) {
            wrongType(cursor, expects());
            return null;
        }
        return object(cursor);
    }

    private static JsonObject object(Cursor cursor) {
        JsonParser parser = cursor.parser();
        Map<String, JsonValue> members = new TreeMap<>();
        Set<String> bad = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (members.containsKey(name) || bad.contains(name)) {
                ObjectReader.duplicate(cursor);
            } else if (!isUnicode(cursor, name)) {
                parser.nextToken();
                parser.skipChildren();
            } else {
                parser.nextToken();
                cursor.enter(name, Trail.hash(name));
                JsonValue value = value(cursor);
                cursor.leave();
                if (value == null) {
                    bad.add(name);
                } else {
                    members.put(name, value);
                }
            }
        }
        return JsonObject.of(members);
    }

    private static JsonArray array(Cursor cursor) {
        JsonParser parser = cursor.parser();
        List<JsonValue> values = new ArrayList<>();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            cursor.enter(i);
            JsonValue value = value(cursor);
            if (value != null) {
                values.add(value);
            }
            cursor.leave();
        }
        return new JsonArray(values);
    }

    /** The value at the current token; null where it cannot be taken. */
    static @Nullable JsonValue value(Cursor cursor) {
        JsonParser parser = cursor.parser();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(cursor);
            case START_ARRAY -> array(cursor);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(cursor);
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> JsonNull.NULL;
            default -> {
                String text = text(cursor, "a value");
                yield text == null ? null : new JsonText(text);
            }
        };
    }

    private static @Nullable JsonValue number(Cursor cursor) {
        String text = text(cursor, "a number");
        if (text == null) {
            return null;
        }
        try {
            return new JsonNumber(new BigDecimal(text));
        } catch (NumberFormatException e) {
            malformed(cursor, "the exponent of this number is too large; write it in quotes to keep it as it is");
        } catch (IllegalArgumentException e) {
            malformed(cursor, e.getMessage() + "; write it in quotes to keep it as it is");
        }
        return null;
    }
}
