package io.github.chipstakes.model.ownership;

import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of holders acting in concert, as a source names it. */
@Value.Immutable
public sealed interface ConcertGroup extends WithConcertGroup permits ImmutableConcertGroup {

    /** The name of the group; the same in all its members' stakes. */
    String name();

    /** What the source says the whole group holds, in percent (0 to 100). */
    Optional<Percentage> percent();

    /** How many shares the source says the whole group holds. */
    Optional<Shares> shares();

    /** A new builder; {@code name} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConcertGroup}. */
    final class Builder extends ImmutableConcertGroup.Builder {
        Builder() {}
    }
}
