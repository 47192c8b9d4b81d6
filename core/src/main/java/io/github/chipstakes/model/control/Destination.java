package io.github.chipstakes.model.control;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A destination of exports: a country, or a group of countries as it stood on a day. */
@Value.Immutable
public sealed interface Destination extends WithDestination permits ImmutableDestination {

    /** The country. */
    Optional<Jurisdiction> country();

    /** The group, such as {@code D:5}. */
    Optional<String> group();

    /** The day the group is to be read at. */
    Optional<PartialDate> asOf();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Destination}. */
    final class Builder extends ImmutableDestination.Builder {
        Builder() {}
    }
}
