package io.github.chipstakes.model.party;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.WholeRange;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The age of a person as a source states it. */
@Value.Immutable
public sealed interface Age extends WithAge permits ImmutableAge {

    /** The ages there are. */
    WholeRange YEARS = WholeRange.between(0, 150);

    /** Completed years. */
    int years();

    /** The day the source speaks of. */
    Optional<PartialDate> asOf();

    /** The sources of this age. */
    List<Citation> citations();

    /** Refuses another age with an {@link IllegalArgumentException}. */
    @Value.Check
    default void requireRange() {
        YEARS.require(years());
    }

    /** A new builder; {@code years} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Age}. */
    final class Builder extends ImmutableAge.Builder {
        Builder() {}
    }
}
