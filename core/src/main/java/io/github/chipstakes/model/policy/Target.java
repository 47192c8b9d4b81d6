package io.github.chipstakes.model.policy;

import java.util.Optional;
import org.immutables.value.Value;

/** Whom an act is aimed at: a record, or a class of companies, localities or investors in the words of the source. */
@Value.Immutable
public sealed interface Target extends WithTarget permits ImmutableTarget {

    /** What kind of target. */
    Optional<TargetKind> kind();

    /** The party, product or segment. */
    Optional<String> record();

    /** The target, as worded. */
    Optional<String> text();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
