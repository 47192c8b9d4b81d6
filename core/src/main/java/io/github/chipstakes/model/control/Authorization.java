package io.github.chipstakes.model.control;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a provision allows all the same, within a scope and a time of its own. */
@Value.Immutable
public sealed interface Authorization extends WithAuthorization permits ImmutableAuthorization {

    /** What kind of authorization. */
    AuthorizationKind kind();

    /** What it is called, such as {@code NAC}. */
    String name();

    /** What it covers, as worded. */
    Optional<String> scope();

    /** When it holds. */
    Optional<Period> period();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** A new builder; {@code kind} and {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Authorization}. */
    final class Builder extends ImmutableAuthorization.Builder {
        Builder() {}
    }
}
