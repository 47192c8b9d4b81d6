package io.github.chipstakes.model.party;

import io.github.chipstakes.model.code.Jurisdiction;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of a company that is not a legal entity of its own. */
@Value.Immutable
public sealed interface Branch extends WithBranch permits ImmutableBranch {

    /** Its name. */
    String name();

    /** Where it is. */
    Optional<Jurisdiction> jurisdiction();

    /** Its addresses, as written. */
    List<Address> addresses();

    /** A new builder; {@code name} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Branch}. */
    final class Builder extends ImmutableBranch.Builder {
        Builder() {}
    }
}
