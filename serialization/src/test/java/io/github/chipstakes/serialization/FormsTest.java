package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.RecordTables;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonParser;

/** A value has a text form and an object form, and both say the same. */
class FormsTest {
    private static final JsonTokens TOKENS = new JsonTokens(JsonTokens.constraints(Limits.STANDARD));

    /** A value of a kind. */
    private record Value<V>(Kind<V> kind, V value) {}

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatATextSaysIsReadFromIt(@ForAll("scalars") Value<?> value) {
        fromText(value);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatAnObjectSaysIsReadFromIt(@ForAll("composites") Value<?> value) {
        fromObject(value);
    }

    private static <V> void fromText(Value<V> value) {
        Kind.Scalar<V> scalar = value.kind() instanceof Kind.Composite<V, ?> composite
                ? composite.text().orElseThrow()
                : (Kind.Scalar<V>) value.kind();
        assertThat(
                        scalar.expressible().test(value.value())
                                ? scalar.parse().apply(scalar.format().apply(value.value()))
                                : value.value())
                .isEqualTo(value.value());
    }

    private static <V> void fromObject(Value<V> value) {
        FieldTable<V, ?> table = ((Kind.Composite<V, ?>) value.kind()).table();
        String json = object(table, value.value());
        List<Problem> problems = new ArrayList<>();
        Cursor cursor = new Cursor(Limits.STANDARD, location -> new Place("a", 1, 1), problems::add);
        try (JsonParser parser = TOKENS.of(new StringReader(json))) {
            parser.nextToken();
            cursor.read(parser);
            assertThat(Readers.of(table).read(cursor)).as(json).isEqualTo(value.value());
        }
        assertThat(problems).isEmpty();
    }

    private static <V> String object(FieldTable<V, ?> table, V value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonEmitter json = JsonEmitter.lines(bytes);
        Writers.of(table).write(value, json);
        json.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Value<?>> scalars() {
        return valuesOf(kinds().stream()
                .filter(kind -> kind instanceof Kind.Scalar<?>
                        || kind instanceof Kind.Composite<?, ?> composite
                                && composite.text().isPresent())
                .toList());
    }

    @Provide
    Arbitrary<Value<?>> composites() {
        return valuesOf(kinds().stream()
                .filter(kind -> kind instanceof Kind.Composite<?, ?>)
                .toList());
    }

    private static Arbitrary<Value<?>> valuesOf(List<Kind<?>> kinds) {
        return Arbitraries.of(kinds).flatMap(FormsTest::valuesOf);
    }

    private static <V> Arbitrary<Value<?>> valuesOf(Kind<V> kind) {
        return Generated.values(kind).map(value -> new Value<>(kind, value));
    }

    /** All kinds of value that any record has. */
    private static Set<Kind<?>> kinds() {
        Set<Kind<?>> kinds = new LinkedHashSet<>();
        for (RecordType type : RecordType.values()) {
            collect(RecordTables.of(type), kinds);
        }
        return kinds;
    }

    private static void collect(FieldTable<?, ?> table, Set<Kind<?>> kinds) {
        table.fields().forEach(field -> {
            if (kinds.add(field.kind()) && field.kind() instanceof Kind.Composite<?, ?> composite) {
                collect(composite.table(), kinds);
            }
        });
    }
}
