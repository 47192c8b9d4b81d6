package io.github.chipstakes.model.market;

import io.github.chipstakes.model.claim.Subject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody thinks, in the words of the source. */
@Value.Immutable
public sealed interface Assessment extends WithAssessment permits ImmutableAssessment {

    /** The words. */
    String text();

    /** Who thinks so; absent: the source does not say. */
    Optional<String> speaker();

    /** What the subjects are compared with. */
    List<Subject> comparedWith();

    /** A new builder; {@code text} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
