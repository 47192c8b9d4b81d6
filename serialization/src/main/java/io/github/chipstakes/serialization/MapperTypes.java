package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.RecordTables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types a mapper reads and writes by the field tables. */
final class MapperTypes {
    private static final String OURS = DatasetRecord.class.getPackageName();
    private static final Map<Class<?>, Kind<?>> KINDS = new HashMap<>();

    static {
        Kind<DatasetInfo> info = new Kind.Composite<>(RecordTables.DATASET, Optional.empty());
        add(info);
        for (RecordType type : RecordType.values()) {
            addAll(RecordTables.of(type));
        }
    }

    private MapperTypes() {}

    /** The types of record an object of this class may be; none if it is no record. */
    static List<RecordType> recordTypes(Class<?> type) {
        return Stream.of(RecordType.values())
                .filter(word -> DatasetRecord.class.isAssignableFrom(type))
                .filter(word -> type.isAssignableFrom(word.recordClass())
                        || word.recordClass().isAssignableFrom(type))
                .toList();
    }

    /** The kind of value an object of this class is, if it is a value of the model. */
    static Optional<Kind<?>> kind(Class<?> type) {
        Kind<?> exactly = KINDS.get(type);
        if (exactly != null || !type.getName().startsWith(OURS)) {
            return Optional.ofNullable(exactly);
        }
        return KINDS.entrySet().stream()
                .filter(known -> known.getKey().isAssignableFrom(type))
                .<Kind<?>>map(Map.Entry::getValue)
                .findFirst();
    }

    /** The fields of an object of this class; null if it has none, or which it has is not known beforehand. */
    static @Nullable FieldTable<?, ?> table(Class<?> type) {
        List<RecordType> records = recordTypes(type);
        if (records.size() == 1) {
            return RecordTables.of(records.get(0));
        }
        return kind(type).orElse(null) instanceof Kind.Composite<?, ?> composite ? composite.table() : null;
    }

    /** The text form of a kind, if it has one. */
    static Optional<? extends Kind.Scalar<?>> text(Kind<?> kind) {
        return kind instanceof Kind.Scalar<?> scalar
                ? Optional.of(scalar)
                : kind instanceof Kind.Composite<?, ?> composite ? composite.text() : Optional.empty();
    }

    private static void add(Kind<?> kind) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            if (scalar.type().getName().startsWith(OURS)) {
                KINDS.putIfAbsent(scalar.type(), kind);
            }
        } else if (kind instanceof Kind.Code<?> code) {
            KINDS.putIfAbsent(code.codes().get(0).getDeclaringClass(), kind);
        } else if (kind instanceof Kind.Composite<?, ?> composite) {
            KINDS.putIfAbsent(composite.table().type(), kind);
            addAll(composite.table());
        } else if (kind instanceof Kind.Tree) {
            KINDS.putIfAbsent(JsonObject.class, kind);
        }
    }

    private static void addAll(FieldTable<?, ?> table) {
        for (Field<?, ?, ?> field : table.fields()) {
            add(field.kind());
        }
    }
}
