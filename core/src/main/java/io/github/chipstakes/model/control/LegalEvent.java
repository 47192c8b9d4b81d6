package io.github.chipstakes.model.control;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened, or is scheduled to happen, to an act; dated by the first day of the new state. */
@Value.Immutable
public sealed interface LegalEvent extends WithLegalEvent permits ImmutableLegalEvent {

    /** What happened. */
    LegalEventKind event();

    /** The first day of the new state. */
    Optional<PartialDate> date();

    /** The day from which this was known. */
    Optional<PartialDate> known();

    /** The provision it happened to; absent: the whole act. */
    Optional<String> provision();

    /** The party it happened for, where a notice went to one; absent: everybody. */
    Optional<String> recipient();

    /** The quoted phrase, where it leaves open which day is the boundary. */
    Optional<String> boundaryQuote();

    /** The control or directive that brought it about. */
    Optional<String> by();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** A new builder; {@code event} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalEvent}. */
    final class Builder extends ImmutableLegalEvent.Builder {
        Builder() {}
    }
}
