package io.github.chipstakes.model.market;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.number.WholeRange;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How many operations a product does in a second, at one bit length. */
@Value.Immutable
public sealed interface Throughput extends WithThroughput permits ImmutableThroughput {

    /** The bit lengths there are. */
    WholeRange BITS = WholeRange.between(1, 128);

    /** Tera-operations per second; a multiply-accumulate counts as two. */
    StatedNumber teraOps();

    /** The bit length of the operation, from 1 to 128. */
    int bits();

    /** The number format, such as {@code FP8}. */
    Optional<String> format();

    /** Whether the figure assumes sparse operands; absent: not said. */
    Optional<Sparsity> sparsity();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** Refuses another bit length with an {@link IllegalArgumentException}. */
    @Value.Check
    default void requireRange() {
        BITS.require(bits());
    }

    /** A new builder; {@code teraOps} and {@code bits} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Throughput}. */
    final class Builder extends ImmutableThroughput.Builder {
        Builder() {}
    }
}
