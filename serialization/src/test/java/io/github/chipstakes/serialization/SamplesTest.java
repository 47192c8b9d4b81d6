package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.RecordTables;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a new record type or field must be added to: {@link Samples}. */
class SamplesTest {
    private static final Dataset SAMPLES = Samples.dataset();

    @Test
    void everyKindOfRecordHasASample() {
        assertThat(RecordType.values())
                .allSatisfy(type ->
                        assertThat(SAMPLES.records(type)).as(type.list()).isNotEmpty());
    }

    @Test
    void everyRecordTypeIsAKindOfRecord() {
        assertThat(Stream.of(RecordType.values()).<Class<?>>map(RecordType::recordClass))
                .containsExactlyInAnyOrderElementsOf(records(DatasetRecord.class));
    }

    @Test
    void everyFieldHasAValueInSomeSample() {
        Set<String> filled = new TreeSet<>();
        fill(RecordTables.DATASET, SAMPLES.info(), filled);
        SAMPLES.records().forEach(record -> fill(RecordTables.of(record), record, filled));
        assertThat(filled).containsExactlyElementsOf(fields());
    }

    /** The record types, below the sealed interfaces they are gathered under. */
    private static Set<Class<?>> records(Class<?> root) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> permitted : root.getPermittedSubclasses()) {
            if (permitted.isInterface()) {
                found.addAll(records(permitted));
            } else {
                found.add(root);
            }
        }
        return found;
    }

    private static <T> void fill(FieldTable<T, ?> table, T object, Set<String> filled) {
        table.fields().forEach(field -> fill(table, field, object, filled));
    }

    private static <T, V> void fill(FieldTable<T, ?> table, Field<T, ?, V> field, T object, Set<String> filled) {
        for (V value : field.values(object)) {
            filled.add(table.name() + " " + field.name());
            if (field.kind() instanceof Kind.Composite<V, ?> composite) {
                fill(composite.table(), value, filled);
            }
        }
    }

    private static Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        collect(RecordTables.DATASET, fields);
        for (RecordType type : RecordType.values()) {
            collect(RecordTables.of(type), fields);
        }
        return fields;
    }

    private static void collect(FieldTable<?, ?> table, Set<String> fields) {
        table.fields().forEach(field -> {
            fields.add(table.name() + " " + field.name());
            if (field.kind() instanceof Kind.Composite<?, ?> composite) {
                collect(composite.table(), fields);
            }
        });
    }
}
