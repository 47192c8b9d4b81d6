package io.github.chipstakes.model.market;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of a product on a market. */
@Value.Immutable
public sealed interface ProductStatus extends WithProductStatus permits ImmutableProductStatus {

    /** What became of it. */
    ProductState status();

    /** The first day. */
    Optional<PartialDate> date();

    /** The market; absent: all. */
    Optional<Jurisdiction> market();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** A new builder; {@code status} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProductStatus}. */
    final class Builder extends ImmutableProductStatus.Builder {
        Builder() {}
    }
}
