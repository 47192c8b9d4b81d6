package io.github.chipstakes.model.party;

import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A listing of shares on an exchange. */
@Value.Immutable
public sealed interface Listing extends WithListing permits ImmutableListing {

    /** The exchange, by its ISO 10383 code. */
    Mic mic();

    /** The ticker on that exchange. */
    Optional<String> ticker();

    /** The board, such as {@code STAR}, which has no code of its own. */
    Optional<String> board();

    /** The class of shares that is listed. */
    Optional<String> shareClass();

    /** The first day of trading. */
    Optional<PartialDate> listed();

    /** The first day it was no longer listed. */
    Optional<PartialDate> delisted();

    /** A new builder; {@code mic} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Listing}. */
    final class Builder extends ImmutableListing.Builder {
        Builder() {}
    }
}
