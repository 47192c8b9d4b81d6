package io.github.chipstakes.serialization;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.json.JsonArray;
import io.github.chipstakes.model.json.JsonBoolean;
import io.github.chipstakes.model.json.JsonNull;
import io.github.chipstakes.model.json.JsonNumber;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.json.JsonText;
import io.github.chipstakes.model.json.JsonValue;
import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.RecordTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Datasets of all kinds, made from the field tables: a new field needs nothing here, a new kind of scalar a line. */
final class Generated {
    private static final List<String> IDS = List.of(
            "cambricon",
            "chen-tianshi",
            "null",
            "NO",
            "y",
            "on",
            "true",
            "1e5",
            "000858",
            "2016",
            "2020-07-20",
            "0x1F",
            "1.5",
            "a~b",
            "a..b",
            "1_000");

    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "~",
            "=",
            "<<",
            "NO",
            "Null",
            "TRUE",
            "off",
            "000858",
            "1e5",
            "4E+9",
            "0x1F",
            "0o17",
            "0b1",
            "1_000",
            ".inf",
            "-.INF",
            ".nan",
            ".",
            "..",
            "-",
            "--- a",
            "...",
            "? a",
            "- a",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "12:30:45",
            "2016",
            "2025-07",
            "2020-07-20",
            "2001-12-14t21:59:43.10-05:00",
            "[a",
            "{a}",
            "a, b",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "'a'",
            "\"a\"",
            "it's \"so\"",
            "a\\b",
            " a",
            "a ",
            "a\n",
            "a\nb",
            "a\nb\n",
            "a\n\nb",
            "a\n  b",
            "\na",
            " a\nb",
            "a \nb",
            "a\n\n",
            "a\r\nb",
            "a\tb\nc",
            "a\n# b\n--- c",
            "null",
            "digest#4 words",
            "\u0001".repeat(300));

    private static final List<String> PIECES = List.of(
            "a", "B", "0", "9", " ", "  ", "\n", "\r", "\t", "\"", "'", "\\", ":", "#", "-", "?", ",", ".", "_", "~",
            "/", "|", ">", "%", "@", "&", "*", "!", "{", "}", "[", "]", "=", "\u0000", "\u001b", "\u007f", "\u0085",
            "\u009f", "\u00a0", "\u2028", "\u2029", "\ufeff", "\ufffd", "\ufffe", "\uffff", "é", "中", "שלום", "\u202e",
            "😀", "👩‍💻");

    private static final List<String> DATES =
            List.of("2016", "2025-07", "2020-07-20", "0001", "9999-12-31", "2016~", "2025-07?", "2020-07-20%");

    private static final List<String> DECIMALS = List.of(
            "0",
            "0.0",
            "0.00",
            "1",
            "5",
            "28.570",
            "29",
            "50",
            "99.999",
            "1E+1",
            "100",
            "1E+2",
            "-1",
            "-0.5",
            "4E+9",
            "1.0E-10",
            "0E+3",
            "3334946",
            "4000000000",
            "123456789012345678901234567890.10",
            "1" + "0".repeat(999));

    private static final Map<FieldTable<?, ?>, Arbitrary<?>> OBJECTS = new ConcurrentHashMap<>();

    private Generated() {}

    static Arbitrary<Dataset> datasets() {
        Arbitrary<DatasetRecord> record = Arbitraries.oneOf(Stream.of(RecordType.values())
                .<Arbitrary<DatasetRecord>>map(
                        type -> objects(RecordTables.of(type)).map(made -> made))
                .toList());
        return Combinators.combine(objects(RecordTables.DATASET), record.list().ofMaxSize(6))
                .as(Generated::dataset);
    }

    private static Dataset dataset(DatasetInfo info, List<DatasetRecord> records) {
        return Dataset.builder().info(info).addAll(records).build();
    }

    /** Objects of a table. */
    @SuppressWarnings("unchecked") // what was made from a table makes what the table describes
    static <T> Arbitrary<T> objects(FieldTable<T, ?> table) {
        Arbitrary<?> known = OBJECTS.get(table);
        if (known == null) {
            known = made(table);
            OBJECTS.put(table, known);
        }
        return (Arbitrary<T>) known;
    }

    /** Objects of a table; those that cannot be built are passed over. */
    private static <T, B> Arbitrary<T> made(FieldTable<T, B> table) {
        List<Field<T, B, ?>> fields = table.fields();
        List<Arbitrary<List<?>>> values = new ArrayList<>();
        fields.forEach(field -> values.add(valuesOf(field)));
        return Combinators.combine(values)
                .as(lists -> {
                    B builder = table.builder();
                    for (int i = 0; i < lists.size(); i++) {
                        putAll(fields.get(i), builder, lists.get(i));
                    }
                    return table.build(builder);
                })
                .ignoreException(IllegalArgumentException.class);
    }

    @SuppressWarnings("unchecked") // the values were made for the field
    private static <B, V> void putAll(Field<?, B, V> field, B builder, List<?> values) {
        values.forEach(value -> field.put(builder, (V) value));
    }

    private static <V> Arbitrary<List<?>> valuesOf(Field<?, ?, V> field) {
        int fewest = field.presence() == Field.Presence.REQUIRED ? 1 : 0;
        int most = field.isList() ? 2 : 1;
        return values(field.kind()).list().ofMinSize(fewest).ofMaxSize(most).map(list -> list);
    }

    /** Values of a kind. */
    @SuppressWarnings("unchecked") // each kind has values of its own type
    static <V> Arbitrary<V> values(Kind<V> kind) {
        if (kind instanceof Kind.Scalar<V> scalar) {
            return texts(scalar).map(scalar.parse()::apply).ignoreException(IllegalArgumentException.class);
        }
        if (kind instanceof Kind.Code<?> code) {
            return (Arbitrary<V>) Arbitraries.of(code.codes());
        }
        if (kind instanceof Kind.Reference reference) {
            return (Arbitrary<V>) references().filter(reference::accepts);
        }
        if (kind instanceof Kind.Composite<V, ?> composite) {
            return objects(composite.table());
        }
        return (Arbitrary<V>) trees();
    }

    /** Texts a scalar may be read from. */
    private static Arbitrary<String> texts(Kind.Scalar<?> scalar) {
        return scalar.range()
                .map(range -> Arbitraries.integers()
                        .between(range.least(), range.most())
                        .map(String::valueOf))
                .orElseGet(() -> texts(scalar.name()));
    }

    private static Arbitrary<String> texts(String scalar) {
        return switch (scalar) {
            case "text",
                    "part",
                    "language",
                    "pointer",
                    "legalCitation",
                    "reviewPolicy",
                    "identifierValue",
                    "itemCode" -> texts();
            case "jurisdiction", "mic", "currency" ->
                Arbitraries.oneOf(Arbitraries.of("CN", "NO", "XSHG", "CNY", "about x", "x rounded", "[1"), texts());
            case "id" -> Arbitraries.of(IDS);
            case "controlList" -> Arbitraries.of("US", "CN", "WA-2");
            case "decimal", "decimalToHundred", "decimalFromZero" -> Arbitraries.of(DECIMALS);
            case "boolean" -> Arbitraries.of("true", "false");
            case "calendarDate" -> Arbitraries.of(DATES);
            case "end" -> Arbitraries.oneOf(Arbitraries.of(DATES), Arbitraries.of("..", "../2016", "2016/2017~"));
            case "holdersExtent" -> Arbitraries.of("all", "unknown");
            case "holdersKnown" ->
                Arbitraries.oneOf(
                        Arbitraries.of("all", "unknown"),
                        Arbitraries.of(DECIMALS).map(text -> "above " + text));
            default -> throw new IllegalStateException("say here what texts the scalar " + scalar + " is read from");
        };
    }

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(AWKWARD),
                Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces)),
                Arbitraries.strings()
                        .ofMaxLength(12)
                        .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c))));
    }

    private static Arbitrary<String> references() {
        Arbitrary<String> ids = Arbitraries.of(IDS);
        return Arbitraries.oneOf(
                ids, Combinators.combine(ids, texts()).as((id, part) -> part.isEmpty() ? id : id + "/" + part));
    }

    private static Arbitrary<JsonObject> trees() {
        return objects(values(2));
    }

    private static Arbitrary<JsonObject> objects(Arbitrary<JsonValue> values) {
        return Arbitraries.maps(texts(), values).ofMaxSize(3).map(JsonObject::of);
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> leaves = Arbitraries.oneOf(
                texts().map(JsonText::new),
                Arbitraries.of(DECIMALS).map(text -> new JsonNumber(new BigDecimal(text))),
                Arbitraries.of("1E+1000", "-1E-1000", "0E+1000", "9".repeat(1_000), "-0." + "7".repeat(997))
                        .map(text -> new JsonNumber(new BigDecimal(text))),
                Arbitraries.of(JsonNull.NULL, new JsonBoolean(true), new JsonBoolean(false)));
        return depth == 0
                ? leaves
                : Arbitraries.oneOf(
                        leaves,
                        values(depth - 1).list().ofMaxSize(3).map(JsonArray::new),
                        objects(values(depth - 1)).map(object -> object));
    }
}
