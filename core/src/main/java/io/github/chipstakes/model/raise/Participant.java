package io.github.chipstakes.model.raise;

import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.party.PartyReference;
import java.util.Optional;
import org.immutables.value.Value;

/** An investor in a raise. */
@Value.Immutable
public sealed interface Participant extends WithParticipant permits ImmutableParticipant {

    /** Who takes part. */
    PartyReference party();

    /** How many shares it takes. */
    Optional<Shares> shares();

    /** How much it pays. */
    Optional<Money> amount();

    /** For how many months it may not sell. */
    Optional<Integer> lockUpMonths();

    /** Refuses a number of months outside {@link RaiseStage#MONTHS} with an {@link IllegalArgumentException}. */
    @Value.Check
    default void requireRange() {
        lockUpMonths().ifPresent(RaiseStage.MONTHS::require);
    }

    /** A new builder; {@code party} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Participant}. */
    final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
