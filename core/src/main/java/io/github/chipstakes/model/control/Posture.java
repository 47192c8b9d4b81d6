package io.github.chipstakes.model.control;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How an act is enforced for a time, whatever its legal state. */
@Value.Immutable
public sealed interface Posture extends WithPosture permits ImmutablePosture {

    /** How it is enforced. */
    PostureKind posture();

    /** When. */
    Optional<Period> period();

    /** The provision; absent: the whole act. */
    Optional<String> provision();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** A new builder; {@code posture} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Posture}. */
    final class Builder extends ImmutablePosture.Builder {
        Builder() {}
    }
}
