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

    /**
     * As what the entry was listed when this was decided, as {@link ListEntry#listedAs} says it. Where it is listed as something else now,
     * the match decides nothing any more; nor does one that does not say it, and is not from the {@linkplain Dataset#origin layer} of its entry,
     * as of an entry of a published list.
     */
    Optional<String> entryAs();

    /**
     * The id; if none is given, {@code entry~party~status} with the status in lower case, and {@code ~by} where it is said
     * who decided. One that would be too long ends with a hash of the whole instead. A malformed id of the entry or the
     * party is refused with an {@link IllegalArgumentException}.
     */
    @Override
    @Value.Default
    default String id() {
        String match = Ids.require(entry()) + "~" + Ids.require(party()) + "~"
                + status().name().toLowerCase(Locale.ROOT);
        return Ids.fitted(match + by().map(who -> "~" + Ids.slug(who)).orElse(""));
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
