package io.github.chipstakes.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.RecordTables;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Format;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the schema accepts is what the reader reads without a problem: every field of every table, with values of all sorts. */
class SchemaAgreementTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Values of all sorts. What a schema cannot tell apart is not among them: [50, 25], 40.0 for 40, 1e9999. */
    private static final List<JsonNode> PROBES = Stream.of("""
            null, true, false, [], {}, [[]], [null], [{}], {"x": 1}, [1, 2], ["x"]

            0, 29, 28.57, 100, 100.01, 101, -1, 2016, 4e9, 999, 12345, 3000000000

            "", " ", "x", " x", "#x", "two words", "x/y", "/x", "x#4 words", "寒武纪", "true", "YES", " yes "
            "SHAREHOLDING", "voting-rights", "Voting Rights", "isin:CNE1000041R8", "US:3A090.a", "88 FR 73458"

            "29", "028.50", "+5", "-5", "-0", "1e1", ".5", "5.", "100.0", "100.1", "12345678901", "29%"
            "29 rounded", "about 29", "exactly 29", "about 29 rounded", "over 99", "over 100", "nearly 0", "nearly 5"
            "up to 5", "at most 5", "[25, 50)", "(25,50]", "[..,50)", "(.., 50]", "[5, ..)", "[5, ..]", "(.., ..)"
            "[5]", "[-1, 5]", "all", "All", "above 5", "ABOVE 5.5", "above 101", "above"

            "CNY 5", "CNY -5.10", "nearly CNY 5", "CNY 5 rounded", "CNY [1, 2)", "CNY[1, 2)", "CNY 5x", "about 5"
            "nearly about CNY 5", "about CNY 5 rounded", " 5", "US dollars 5"

            "2016", "2016-01", "2016-13", "2016-01-31", "2016-04-31", "2016-02-29", "2015-02-29", "1900-02-29"
            "2000-02-29", "2016-1-1", "0000", "2016~", "2016-02?", "2016-02-01%", "2016!", "2016/2017-01", "../2016"
            "2016/..", "../..", "2016/2017/2018", ".."
            "unknown", "from 2016", "from 2016 until ..", "from ../2016 until 2017-01", "until 2017", "until .."
            "from 2016 ", "from 2016 until", "from .. until 2016"

            {"value": 29}, {"value": "29", "qualifier": "about"}, {"value": 29, "lower": 25}, {"value": 101}
            {"lower": 25, "upperInclusive": false}, {"value": [29]}
            {"date": 2016}, {"earliest": "2016", "latest": null}, {"date": "2016", "latest": "2017"}
            {"amount": 5, "currency": "CNY"}, {"amount": 5}, {"from": 2016, "until": ".."}, {"source": "x", "quote": 5}
            {"party": "x"}, {"party": null, "unknown": "not-disclosed"}
            {"record": "x"}, {"text": "x"}, {"text": "x", "record": "y"}, {"text": null}
            """.split("\n+"))
            .flatMap(line -> MAPPER.readTree("[" + line + "]").valueStream())
            .toList();

    @Test
    void theSchemaAcceptsWhatTheReaderReads() {
        List<String> disagreements = new ArrayList<>();
        Set<Object> done = new HashSet<>();
        for (RecordType type : RecordType.values()) {
            Schema schema = Schemas.of(JsonSchemas.record(type));
            ObjectNode record = least(RecordTables.of(type)).put("type", type.word());
            List<ObjectNode> variants = new ArrayList<>(List.of(record));
            variants(RecordTables.of(type), record, record, variants, done);
            for (ObjectNode variant : variants) {
                List<String> errors = Schemas.errors(schema, variant);
                List<String> problems = problems(variant.toString(), Format.NDJSON);
                if (errors.isEmpty() != problems.isEmpty()) {
                    disagreements.add(variant + "\n  schema: " + errors + "\n  reader: " + problems);
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(done).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'formatVersion': 1}",
                "{'formatVersion': '1'}",
                "{'formatVersion': 2}",
                "{'formatVersion': null, 'dataset': null, 'companies': null}",
                "{'$schema': 'x.json', 'companies': []}",
                "{'dataset': {'title': 'x'}}",
                "{'dataset': {'titel': 'x'}}",
                "{'dataset': 'x'}",
                "{'dataset': []}",
                "{'companies': {}}",
                "{'companies': [null]}",
                "{'companies': ['x']}",
                "{'companies': [{'id': 'x', 'name': 'X'}]}",
                "{'companies': [{'type': 'company', 'id': 'x', 'name': 'X'}]}",
                "{'company': []}",
                "[]",
                "5"
            })
    void soItDoesOfDocuments(String quoted) {
        String text = quoted.replace('\'', '"');
        assertThat(Schemas.errors(Schemas.of(JsonSchemas.dataset()), MAPPER.readTree(text))
                        .isEmpty())
                .isEqualTo(problems(text, Format.JSON).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'company', 'id': 'x', 'name': 'X'}",
                "{'id': 'x', 'type': 'company', 'name': 'X'}",
                "{'type': 'stake', 'id': 'x', 'name': 'X'}",
                "{'id': 'x', 'name': 'X'}",
                "{'type': 'Company', 'id': 'x', 'name': 'X'}",
                "{'type': 5}",
                "{'type': null}",
                "{'type': 'dataset', 'title': 'x'}",
                "{'type': 'dataset', 'formatVersion': 1}",
                "{'type': 'dataset', 'formatVersion': 2}",
                "{'type': 'company', 'id': 'x', 'name': 'X', 'formatVersion': 1}",
                "{'type': 'dataset', 'titel': 'x'}",
                "[]",
                "5"
            })
    void soItDoesOfLines(String quoted) {
        String text = quoted.replace('\'', '"');
        assertThat(Schemas.errors(Schemas.of(JsonSchemas.record()), MAPPER.readTree(text))
                        .isEmpty())
                .isEqualTo(problems(text, Format.NDJSON).isEmpty());
    }

    private static List<String> problems(String text, Format format) {
        return DatasetReader.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, "x")
                .problems()
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Records in which one field of an object in them is each of the probes; a table, or a kind of field, only once. */
    private static void variants(
            FieldTable<?, ?> table, ObjectNode object, ObjectNode record, List<ObjectNode> variants, Set<Object> done) {
        if (!done.add(table)) {
            return;
        }
        for (Field<?, ?, ?> field : table.fields()) {
            JsonNode before = object.get(field.name());
            List<JsonNode> probes =
                    done.add(List.of(field.kind(), field.presence())) ? probes(field.kind()) : List.of();
            for (JsonNode value : probes) {
                object.set(field.name(), value);
                variants.add(record.deepCopy());
                if (field.isList() && !value.isNull()) {
                    object.set(field.name(), NODES.arrayNode().add(value));
                    variants.add(record.deepCopy());
                }
            }
            if (field.kind() instanceof Kind.Composite<?, ?> composite) {
                ObjectNode part = least(composite.table());
                object.set(field.name(), field.isList() ? NODES.arrayNode().add(part) : part);
                variants(composite.table(), part, record, variants, done);
            }
            if (before == null) {
                object.remove(field.name());
            } else {
                object.set(field.name(), before);
            }
        }
        object.put("fieldThereIsNoneOf", 1);
        variants.add(record.deepCopy());
        object.remove("fieldThereIsNoneOf");
    }

    private static List<JsonNode> probes(Kind<?> kind) {
        if (!(kind instanceof Kind.Code<?> codes)) {
            return PROBES;
        }
        String code = codes.codes().get(0).name();
        Stream<JsonNode> spellings = Stream.of(
                        code,
                        code.toLowerCase(Locale.ROOT),
                        code.replace('_', '-'),
                        " " + code.replace('_', ' ') + "\t",
                        code + "_",
                        code.substring(1))
                .map(NODES::stringNode);
        return Stream.concat(PROBES.stream().filter(probe -> !probe.toString().matches(".*\\d.*")), spellings)
                .toList();
    }

    /** The least object a table allows. */
    private static ObjectNode least(FieldTable<?, ?> table) {
        ObjectNode object = NODES.objectNode();
        for (Field<?, ?, ?> field : table.fields()) {
            boolean first = !table.alternatives().isEmpty()
                    && table.alternatives().get(0).get(0).equals(field.name());
            if (first || field.presence() == Field.Presence.REQUIRED) {
                object.set(field.name(), least(field.kind()));
            }
        }
        return object;
    }

    private static JsonNode least(Kind<?> kind) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            return PROBES.stream()
                    .filter(JsonNode::isString)
                    .filter(probe -> isRead(scalar, probe.asString()))
                    .findFirst()
                    .orElseThrow();
        }
        if (kind instanceof Kind.Code<?> code) {
            return NODES.stringNode(code.codes().get(0).name());
        }
        if (kind instanceof Kind.Composite<?, ?> composite) {
            return least(composite.table());
        }
        return kind instanceof Kind.Reference ? NODES.stringNode("x") : NODES.objectNode();
    }

    private static boolean isRead(Kind.Scalar<?> scalar, String text) {
        try {
            return scalar.parse().apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
