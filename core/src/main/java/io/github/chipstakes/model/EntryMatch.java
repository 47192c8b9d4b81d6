package io.github.chipstakes.model;

import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.time.PartialDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** That a list entry is, or is not, a certain party; decided by people, and kept. */
@Value.Immutable
public sealed interface EntryMatch extends Statement, WithEntryMatch permits ImmutableEntryMatch {

    /** The list entry. */
    String entry();

    /** The party. */
    String party();

    /** What was decided. */
    MatchStatus status();

    /** Who decided. */
    Optional<String> by();

    /** When. */
    Optional<PartialDate> date();

    /** On what evidence. */
    Optional<String> evidence();

    /** The id; if none is given, {@code entry~party~status} in lower case. */
    @Override
    @Value.Default
    default String id() {
        return entry() + "~" + party() + "~" + status().name().toLowerCase(Locale.ROOT);
    }

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default RecordType type() {
        return RecordType.MATCH;
    }

    /** A new builder; {@code entry}, {@code party} and {@code status} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EntryMatch}. */
    final class Builder extends ImmutableEntryMatch.Builder implements Statement.Builder {
        Builder() {}
    }
}
