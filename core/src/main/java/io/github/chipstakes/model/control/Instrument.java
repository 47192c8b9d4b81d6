package io.github.chipstakes.model.control;

import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The legal instrument of a control. */
@Value.Immutable
public sealed interface Instrument extends WithInstrument permits ImmutableInstrument {

    /** What kind of instrument. */
    Optional<InstrumentKind> kind();

    /** Its official title. */
    Optional<String> title();

    /** Where it is to be found in the law. */
    List<LegalCitation> cites();

    /** The day it was published. */
    Optional<PartialDate> published();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Instrument}. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
