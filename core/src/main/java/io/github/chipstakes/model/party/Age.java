package io.github.chipstakes.model.party;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The age of a person as a source states it. */
@Value.Immutable
public sealed interface Age extends WithAge permits ImmutableAge {

    /** Completed years. */
    int years();

    /** The day the source speaks of. */
    Optional<PartialDate> asOf();

    /** The sources of this age. */
    List<Citation> citations();

    /** A new builder; {@code years} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Age}. */
    final class Builder extends ImmutableAge.Builder {
        Builder() {}
    }
}
