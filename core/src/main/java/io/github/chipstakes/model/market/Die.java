package io.github.chipstakes.model.market;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.StatedNumber;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A die of a product. */
@Value.Immutable
public sealed interface Die extends WithDie permits ImmutableDie {

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

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Die}. */
    final class Builder extends ImmutableDie.Builder {
        Builder() {}
    }
}
