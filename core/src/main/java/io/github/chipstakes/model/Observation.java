package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.market.Assessment;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody measured or thinks: a {@linkplain #metric() metric} or an {@linkplain #assessment() assessment}, one of the two. */
@Value.Immutable
public sealed interface Observation extends Statement, WithObservation permits ImmutableObservation {

    /** What it is about. */
    List<Subject> subjects();

    /** What was measured. */
    Optional<Metric> metric();

    /** What somebody thinks. */
    Optional<Assessment> assessment();

    /** The day it speaks of. */
    Optional<PartialDate> asOf();

    /** The time it speaks of. */
    Optional<Period> period();

    /**
     * An observation is a metric or an assessment.
     *
     * @throws IllegalArgumentException if it is neither or both
     */
    @Value.Check
    default void requireOneContent() {
        if (metric().isPresent() == assessment().isPresent()) {
            throw new IllegalArgumentException("an observation has a metric or an assessment, one of the two");
        }
        requireWellFormedId();
    }

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default RecordType type() {
        return RecordType.OBSERVATION;
    }

    /** A new builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Observation}. */
    final class Builder extends ImmutableObservation.Builder implements Statement.Builder {
        Builder() {}
    }
}
