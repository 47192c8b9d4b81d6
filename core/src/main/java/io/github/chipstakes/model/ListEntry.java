package io.github.chipstakes.model;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** One entry of a party list, as listed. An entry is not a party: some are bare addresses, and some names are shared by several entries. */
@Value.Immutable
public sealed interface ListEntry extends Statement, WithListEntry permits ImmutableListEntry {

    /** The list. */
    String list();

    /** The name, as listed. */
    String name();

    /** Other names, as listed. */
    List<String> aliases();

    /** What is listed. */
    Optional<EntryKind> kind();

    /** Its addresses, as listed. */
    List<Address> addresses();

    /** The countries it is listed under. */
    List<Jurisdiction> countries();

    /** The programs it is listed under. */
    List<String> programs();

    /** Identifiers, as listed. */
    List<Identifier> identifiers();

    /** What the list said of it, notice by notice. */
    List<EntryVersion> versions();

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    /** As what it is listed, by which people tell it from others: its name and the countries, {@code Acme Trading (CN, HK)}. */
    default String listedAs() {
        return name()
                + (countries().isEmpty()
                        ? ""
                        : countries().stream()
                                .map(Jurisdiction::code)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ", " (", ")")));
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default RecordType type() {
        return RecordType.ENTRY;
    }

    /** A new builder; {@code id}, {@code list} and {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ListEntry}. */
    final class Builder extends ImmutableListEntry.Builder implements Statement.Builder {
        Builder() {}
    }
}
