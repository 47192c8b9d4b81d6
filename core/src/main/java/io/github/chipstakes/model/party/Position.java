package io.github.chipstakes.model.party;

import io.github.chipstakes.model.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** An office a person holds or held. */
@Value.Immutable
public sealed interface Position extends WithPosition permits ImmutablePosition {

    /** The title, as the source words it. */
    String title();

    /** The legal entity the office is in. */
    Optional<String> at();

    /** When it was held. */
    Optional<Period> period();

    /** A new builder; {@code title} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Position}. */
    final class Builder extends ImmutablePosition.Builder {
        Builder() {}
    }
}
