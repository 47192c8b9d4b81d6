package io.github.chipstakes.model.market;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.number.WholeRange;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A die of a product. */
@Value.Immutable
public sealed interface Die extends WithDie permits ImmutableDie {

    /** How many dies of a kind a product may have. */
    WholeRange COUNT = WholeRange.between(1, 1_000_000);

    /** Its area, in square millimeters. */
    Optional<StatedNumber> area();

    /** What it does. */
    Optional<DieKind> kind();

    /** Its process, as named. */
    Optional<String> process();

    /** Whether its transistors are non-planar. */
    Optional<Verdict> nonPlanar();

    /** How many of them the product has; absent: one. */
    Optional<Integer> count();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** Refuses another count with an {@link IllegalArgumentException}. */
    @Value.Check
    default void requireRange() {
        count().ifPresent(COUNT::require);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Die}. */
    final class Builder extends ImmutableDie.Builder {
        Builder() {}
    }
}
