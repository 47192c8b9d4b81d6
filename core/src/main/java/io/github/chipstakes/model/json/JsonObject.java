package io.github.chipstakes.model.json;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A JSON object. Its members are kept in the order of their names, so that equal objects have equal texts.
 *
 * @param members the members, by name
 */
public record JsonObject(SortedMap<String, JsonValue> members) implements JsonValue {
    /** The object without members. */
    public static final JsonObject EMPTY = of(Map.of());

    /** Keeps its own copy of the members. */
    public JsonObject {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** An object with these members. */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        return new JsonObject(new TreeMap<>(members));
    }

    /** Whether there are no members. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public String toString() {
        return members.entrySet().stream()
                .map(member -> JsonText.quote(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
