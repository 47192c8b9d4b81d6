package io.github.chipstakes.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of record, each with the name it has in a file. */
public enum RecordType {
    /** {@link Company}. */
    COMPANY("company", "companies", Company.class),

    /** {@link Institution}. */
    INSTITUTION("institution", "institutions", Institution.class),

    /** {@link Person}. */
    PERSON("person", "people", Person.class),

    /** {@link Product}. */
    PRODUCT("product", "products", Product.class),

    /** {@link MarketSegment}. */
    SEGMENT("segment", "segments", MarketSegment.class),

    /** {@link ShareholderStake}. */
    STAKE("stake", "stakes", ShareholderStake.class),

    /** {@link CapitalRaise}. */
    RAISE("raise", "raises", CapitalRaise.class),

    /** {@link ExportControl}. */
    CONTROL("control", "controls", ExportControl.class),

    /** {@link PartyList}. */
    LIST("list", "lists", PartyList.class),

    /** {@link ListEntry}. */
    ENTRY("entry", "entries", ListEntry.class),

    /** {@link EntryMatch}. */
    MATCH("match", "matches", EntryMatch.class),

    /** {@link PolicyDirective}. */
    DIRECTIVE("directive", "directives", PolicyDirective.class),

    /** {@link Event}. */
    EVENT("event", "events", Event.class),

    /** {@link Observation}. */
    OBSERVATION("observation", "observations", Observation.class),

    /** {@link Source}. */
    SOURCE("source", "sources", Source.class);

    private static final Map<String, RecordType> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(RecordType::word, type -> type));
    private static final Map<String, RecordType> BY_LIST =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(RecordType::list, type -> type));

    private final String word;
    private final String list;
    private final Class<? extends DatasetRecord> recordClass;

    RecordType(String word, String list, Class<? extends DatasetRecord> recordClass) {
        this.word = word;
        this.list = list;
        this.recordClass = recordClass;
    }

    /** The name of one such record, as {@code type} in NDJSON and in messages: {@code stake}. */
    public String word() {
        return word;
    }

    /** The name of a list of such records in a document: {@code stakes}. */
    public String list() {
        return list;
    }

    /** The type of such a record. */
    public Class<? extends DatasetRecord> recordClass() {
        return recordClass;
    }

    /** The kind with this {@linkplain #word() name}. */
    public static Optional<RecordType> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** The kind with this {@linkplain #list() list name}. */
    public static Optional<RecordType> ofList(String list) {
        return Optional.ofNullable(BY_LIST.get(list));
    }

    @Override
    public String toString() {
        return word;
    }
}
