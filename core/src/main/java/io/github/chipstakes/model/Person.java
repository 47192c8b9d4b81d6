package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.Age;
import io.github.chipstakes.model.party.Position;
import java.util.List;
import org.immutables.value.Value;

/** A natural person. */
@Value.Immutable
public sealed interface Person extends Party, WithPerson permits ImmutablePerson {

    /** Ages as sources state them, each with its day. */
    List<Age> ages();

    /** When the person was born; several where sources disagree. */
    List<AttestedDate> born();

    /** The countries the person is a national of. */
    List<Jurisdiction> nationalities();

    /** Offices the person holds or held. */
    List<Position> positions();

    @Override
    @Value.Default
    default boolean counterparty() {
        return false;
    }

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default RecordType type() {
        return RecordType.PERSON;
    }

    /** A new builder; {@code id} and {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder implements Party.Builder {
        Builder() {}
    }
}
