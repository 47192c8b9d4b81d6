package io.github.chipstakes.model.control;

import io.github.chipstakes.model.number.StatedNumber;
import java.util.Optional;
import org.immutables.value.Value;

/** A limit on a figure of an item, such as a total processing performance of at least 4800. */
@Value.Immutable
public sealed interface Threshold extends WithThreshold permits ImmutableThreshold {

    /** The figure, such as {@code TPP} or {@code PERFORMANCE_DENSITY}. */
    String metric();

    /** The limit, with its comparator: {@code at least 4800}, {@code [2400, 4800)}. */
    StatedNumber value();

    /** The unit. */
    Optional<String> unit();

    /** A new builder; {@code metric} and {@code value} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Threshold}. */
    final class Builder extends ImmutableThreshold.Builder {
        Builder() {}
    }
}
