package io.github.chipstakes.model.market;

import org.immutables.value.Value;

/** How an event stands to another record. */
@Value.Immutable
public sealed interface EventRelation extends WithEventRelation permits ImmutableEventRelation {

    /** In which way. */
    EventRelationKind kind();

    /** The record: an event, a control, a directive. */
    String record();

    /** A new builder; {@code kind} and {@code record} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EventRelation}. */
    final class Builder extends ImmutableEventRelation.Builder {
        Builder() {}
    }
}
