package io.github.chipstakes.model.policy;

import io.github.chipstakes.model.claim.Subject;
import org.immutables.value.Value;

/** How a directive stands to something else. */
@Value.Immutable
public sealed interface DirectiveRelation extends WithDirectiveRelation permits ImmutableDirectiveRelation {

    /** In which way. */
    RelationKind kind();

    /** To what. */
    Subject to();

    /** A new builder; {@code kind} and {@code to} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DirectiveRelation}. */
    final class Builder extends ImmutableDirectiveRelation.Builder {
        Builder() {}
    }
}
