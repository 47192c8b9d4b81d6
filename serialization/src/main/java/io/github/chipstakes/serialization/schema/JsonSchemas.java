package io.github.chipstakes.serialization.schema;

import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.RecordTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of what this library reads, derived from the field tables. It accepts all that is read without
 * a problem, and refuses what would be one as far as a schema can tell: it cannot see that an interval is reversed, that a
 * key stands twice, or that a whole number is written {@code 40.0}. Of YAML it takes one thing more narrowly: a plain
 * {@code true} where a text is meant is to be quoted.
 */
public final class JsonSchemas {
    private static final String ID = "urn:chipstakes:schema:1:";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonSchemas() {}

    /** The schema of a document of JSON or YAML, with its lists of records. */
    public static JsonNode dataset() {
        Definitions definitions = new Definitions();
        ObjectNode schema = head("dataset", "Chipstakes dataset", "A dataset, or a part of one: lists of records.");
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("$schema").put("description", "where an editor finds the schema; not read");
        properties.set("formatVersion", formatVersion());
        properties.set(
                "dataset",
                Definitions.described("what the dataset says of itself")
                        .setAll(Definitions.orNull(definitions.object(RecordTables.DATASET))));
        for (RecordType type : RecordType.values()) {
            FieldTable<?, ?> table = RecordTables.of(type);
            properties.set(
                    type.list(),
                    Definitions.described(table.name() + " records")
                            .setAll(Definitions.listOrNull(definitions.object(table))));
        }
        schema.put("additionalProperties", false);
        return schema.set("$defs", definitions.all());
    }

    /** The schema of one record of any kind, as a line of NDJSON: its {@code type} says of which. */
    public static JsonNode record() {
        Definitions definitions = new Definitions();
        ObjectNode schema = head("record", "Chipstakes record", "One record, as a line of NDJSON.");
        schema.put("type", "object");
        schema.putArray("required").add("type");
        ArrayNode words = schema.putObject("properties")
                .putObject("type")
                .put("description", "what kind of record this is")
                .putArray("enum");
        ArrayNode kinds = schema.putArray("allOf");
        words.add("dataset");
        ObjectNode beside = NODES.objectNode().set("formatVersion", formatVersion());
        kinds.add(ofWord("dataset", definitions.typed("dataset", RecordTables.DATASET, beside)));
        for (RecordType type : RecordType.values()) {
            words.add(type.word());
            kinds.add(ofWord(type.word(), definitions.typed(type.word(), RecordTables.of(type), NODES.objectNode())));
        }
        return schema.set("$defs", definitions.all());
    }

    /** The schema of one record of a kind, which may say so in its {@code type}. */
    public static JsonNode record(RecordType type) {
        Definitions definitions = new Definitions();
        FieldTable<?, ?> table = RecordTables.of(type);
        ObjectNode schema = head("record:" + type.word(), table.name(), "One record of this kind.");
        schema.setAll(definitions.typed(type.word(), table, NODES.objectNode()));
        return schema.set("$defs", definitions.all());
    }

    /** The text of {@link #dataset()}, as it lies in the jar beside this class as {@code dataset.schema.json}. */
    public static String datasetText() {
        return resource("dataset.schema.json");
    }

    /** The text of {@link #record()}, as it lies in the jar beside this class as {@code record.schema.json}. */
    public static String recordText() {
        return resource("record.schema.json");
    }

    /** A schema as text: indented by two spaces, with a line feed at the end, the same on every machine. */
    static String text(JsonNode schema) {
        return MAPPER.writer()
                        .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                        .writeValueAsString(schema)
                + "\n";
    }

    private static ObjectNode head(String name, String title, String description) {
        return NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", ID + name)
                .put("title", title)
                .put("description", description);
    }

    private static ObjectNode formatVersion() {
        ObjectNode schema = Definitions.described("the version of the format");
        schema.putArray("enum").add(1).add("1").addNull();
        return schema;
    }

    /** If the type is this word, then the record is as its definition says. */
    private static ObjectNode ofWord(String word, ObjectNode definition) {
        ObjectNode rule = NODES.objectNode();
        rule.putObject("if").putObject("properties").putObject("type").put("const", word);
        rule.set("then", definition);
        return rule;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
