package io.github.chipstakes.model.party;

import io.github.chipstakes.model.code.Jurisdiction;
import java.util.Optional;
import org.immutables.value.Value;

/** A postal address, as written. */
@Value.Immutable
public sealed interface Address extends WithAddress permits ImmutableAddress {

    /** The address as written, in one line. */
    String text();

    /** The country it lies in. */
    Optional<Jurisdiction> country();

    /** What it is the address of. */
    Optional<AddressKind> kind();

    /** A new builder; {@code text} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Address}. */
    final class Builder extends ImmutableAddress.Builder {
        Builder() {}
    }
}
