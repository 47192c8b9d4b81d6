package io.github.chipstakes.model.claim;

import java.util.Optional;
import org.immutables.value.Value;

/** A translation of quoted words. */
@Value.Immutable
public sealed interface Translation extends WithTranslation permits ImmutableTranslation {

    /** The translated words. */
    String text();

    /** The language translated into, as a BCP 47 tag. */
    String lang();

    /** Who translated. */
    Optional<String> by();

    /** A new builder; {@code text}, {@code lang} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Translation}. */
    final class Builder extends ImmutableTranslation.Builder {
        Builder() {}
    }
}
