package io.github.chipstakes.model.raise;

import io.github.chipstakes.model.number.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** A purpose the money of a raise is for. */
@Value.Immutable
public sealed interface UseOfProceeds extends WithUseOfProceeds permits ImmutableUseOfProceeds {

    /** The purpose, as the source words it. */
    String purpose();

    /** How much of the money. */
    Optional<Money> amount();

    /** A purpose without an amount. */
    static UseOfProceeds of(String purpose) {
        return builder().purpose(purpose).build();
    }

    /** A new builder; {@code purpose} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UseOfProceeds}. */
    final class Builder extends ImmutableUseOfProceeds.Builder {
        Builder() {}
    }
}
