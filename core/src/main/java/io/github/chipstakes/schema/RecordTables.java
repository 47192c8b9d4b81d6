package io.github.chipstakes.schema;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;

/** The field tables of all records. */
public final class RecordTables {

    /** The fields of what a dataset says of itself. */
    public static final FieldTable<DatasetInfo, DatasetInfo.Builder> DATASET = DatasetTable.DATASET;

    private RecordTables() {}

    /** The fields of a kind of record. */
    public static FieldTable<? extends DatasetRecord, ? extends DatasetRecord.Builder> of(RecordType type) {
        return switch (type) {
            case COMPANY -> PartyTables.COMPANY;
            case INSTITUTION -> PartyTables.INSTITUTION;
            case PERSON -> PartyTables.PERSON;
            case PRODUCT -> MarketTables.PRODUCT;
            case SEGMENT -> MarketTables.SEGMENT;
            case STAKE -> OwnershipTables.STAKE;
            case RAISE -> RaiseTables.RAISE;
            case CONTROL -> ControlTables.CONTROL;
            case LIST -> ControlTables.LIST;
            case ENTRY -> ControlTables.ENTRY;
            case MATCH -> ControlTables.MATCH;
            case DIRECTIVE -> PolicyTables.DIRECTIVE;
            case EVENT -> MarketTables.EVENT;
            case OBSERVATION -> MarketTables.OBSERVATION;
            case SOURCE -> SourceTable.SOURCE;
        };
    }

    /**
     * The fields of a record's own kind.
     *
     * @param <T> the type of the record
     */
    @SuppressWarnings("unchecked") // the table of a record's type describes that record
    public static <T extends DatasetRecord> FieldTable<T, ?> of(T described) {
        return (FieldTable<T, ?>) of(described.type());
    }
}
