package io.github.chipstakes.model.party;

import java.util.Optional;
import org.immutables.value.Value;

/** A further name of a party. */
@Value.Immutable
public sealed interface Name extends WithName permits ImmutableName {

    /** The name. */
    String text();

    /** Its language, as a BCP 47 tag. */
    Optional<String> lang();

    /** What kind of name it is. */
    Optional<NameKind> kind();

    /** A new builder; {@code text} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Name}. */
    final class Builder extends ImmutableName.Builder {
        Builder() {}
    }
}
