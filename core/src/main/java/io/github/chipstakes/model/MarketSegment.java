package io.github.chipstakes.model;

import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.Name;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A segment of a market. */
@Value.Immutable
public sealed interface MarketSegment extends Thing, WithMarketSegment permits ImmutableMarketSegment {

    /** What it is called. */
    String name();

    /** Further names. */
    List<Name> names();

    /** What it comprises, in the words of a source. */
    Optional<String> definition();

    /** The segment it is part of. */
    Optional<String> parent();

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default RecordType type() {
        return RecordType.SEGMENT;
    }

    /** A new builder; {@code id} and {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketSegment}. */
    final class Builder extends ImmutableMarketSegment.Builder implements DatasetRecord.Builder {
        Builder() {}
    }
}
