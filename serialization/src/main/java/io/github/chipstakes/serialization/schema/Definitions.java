package io.github.chipstakes.serialization.schema;

import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The {@code $defs} of a schema: one for every kind of value and every table that is met on the way from the records. */
final class Definitions {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> named = new TreeMap<>();

    /** All that were asked for, by name. */
    ObjectNode all() {
        ObjectNode all = NODES.objectNode();
        named.forEach(all::set);
        return all;
    }

    /** A reference to the definition of an object with the fields of a table. */
    ObjectNode object(FieldTable<?, ?> table) {
        return define(table.name(), objectForm(table, NODES.objectNode()));
    }

    /** The same for an object that may say of which type it is, with properties beside its fields. */
    ObjectNode typed(String word, FieldTable<?, ?> table, ObjectNode beside) {
        beside.putObject("type").put("const", word);
        return define(table.name(), objectForm(table, beside));
    }

    private ObjectNode value(Kind<?> kind) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            return define(scalar.name(), scalar(scalar));
        }
        if (kind instanceof Kind.Code<?> code) {
            return define(code.codes().get(0).getDeclaringClass().getSimpleName(), code(code));
        }
        if (kind instanceof Kind.Reference reference) {
            return reference.mayNamePart()
                    ? define(
                            "referenceToAny", TextForm.of("subject").schema("the id of a record, or control/provision"))
                    : define("reference", TextForm.of("party").schema("the id of a record"));
        }
        if (kind instanceof Kind.Composite<?, ?> composite) {
            return define(composite.table().name(), composite(composite));
        }
        return define("extensions", described(kind.expects()).put("type", "object"));
    }

    private ObjectNode define(String name, ObjectNode definition) {
        ObjectNode known = named.putIfAbsent(name, definition);
        if (known != null && !known.equals(definition)) {
            throw new IllegalStateException("two kinds of value are named " + name);
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode scalar(Kind.Scalar<?> kind) {
        return kind.range()
                .map(TextForm::of)
                .orElseGet(() -> TextForm.of(kind.name()))
                .schema(kind.expects());
    }

    /** The codes as they are written, for editors to suggest; and any spelling of them that is read. */
    private static ObjectNode code(Kind.Code<?> kind) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode forms = schema.putArray("anyOf");
        ArrayNode codes = forms.addObject().putArray("enum");
        kind.codes().forEach(code -> codes.add(code.name()));
        forms.add(TextForm.ofCodes(kind.codes()).schema("the same in small letters, or with hyphens"));
        return schema;
    }

    private <V> ObjectNode composite(Kind.Composite<V, ?> kind) {
        ObjectNode object = objectForm(kind.table(), NODES.objectNode());
        if (kind.text().isEmpty()) {
            return object;
        }
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(scalar(kind.text().get())).add(object);
        return schema;
    }

    private ObjectNode objectForm(FieldTable<?, ?> table, ObjectNode properties) {
        ObjectNode schema = NODES.objectNode().put("title", table.name()).put("type", "object");
        schema.set("properties", properties);
        ArrayNode required = NODES.arrayNode();
        for (Field<?, ?, ?> field : table.fields()) {
            properties.set(field.name(), field(field));
            if (field.presence() == Field.Presence.REQUIRED) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (!table.alternatives().isEmpty()) {
            ArrayNode oneOf = schema.putArray("oneOf");
            table.alternatives().forEach(group -> oneOf.add(anyOf(group)));
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode field(Field<?, ?, ?> field) {
        ObjectNode one = value(field.kind());
        return described(field.doc())
                .setAll(
                        switch (field.presence()) {
                            case REQUIRED -> one;
                            case OPTIONAL -> orNull(one);
                            case MANY -> listOrNull(one);
                            case ONE_OR_MANY -> oneOrMany(one);
                        });
    }

    static ObjectNode described(String description) {
        return NODES.objectNode().put("description", description);
    }

    /** Null is absent. */
    static ObjectNode orNull(ObjectNode one) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(one).addObject().put("type", "null");
        return schema;
    }

    static ObjectNode listOrNull(ObjectNode one) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("type").add("array").add("null");
        schema.set("items", one);
        return schema;
    }

    private static ObjectNode oneOrMany(ObjectNode one) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(one).add(listOrNull(one.deepCopy()));
        return schema;
    }

    private static ObjectNode anyOf(List<String> fields) {
        if (fields.size() == 1) {
            return given(fields.get(0));
        }
        ObjectNode schema = NODES.objectNode();
        ArrayNode anyOf = schema.putArray("anyOf");
        fields.forEach(field -> anyOf.add(given(field)));
        return schema;
    }

    private static ObjectNode given(String field) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("required").add(field);
        schema.putObject("properties").putObject(field).putObject("not").put("type", "null");
        return schema;
    }
}
