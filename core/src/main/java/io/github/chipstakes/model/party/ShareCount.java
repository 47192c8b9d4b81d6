package io.github.chipstakes.model.party;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How many shares a company had on a day. */
@Value.Immutable
public sealed interface ShareCount extends WithShareCount permits ImmutableShareCount {

    /** The day. */
    PartialDate asOf();

    /** Shares issued. */
    Optional<Shares> issued();

    /** Shares issued and not held by the company itself. */
    Optional<Shares> outstanding();

    /** The class counted; absent: all. */
    Optional<String> shareClass();

    /** The sources of this count. */
    List<Citation> citations();

    /** A new builder; {@code asOf} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ShareCount}. */
    final class Builder extends ImmutableShareCount.Builder {
        Builder() {}
    }
}
