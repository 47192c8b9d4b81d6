package io.github.chipstakes.model.policy;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Subject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing a directive wants: a stance towards an object, aimed at somebody. */
@Value.Immutable
public sealed interface DirectiveAct extends WithDirectiveAct permits ImmutableDirectiveAct {

    /** The stance. */
    Stance stance();

    /** What is to be done or left, such as {@code PURCHASE}. */
    Optional<String> action();

    /** What it is about: products, companies, segments, or a description. */
    List<Subject> objects();

    /** Whom it is aimed at. */
    List<Target> targets();

    /** What is to be replaced by it. */
    List<Subject> replaces();

    /** By which means, such as {@code VENTURE_CAPITAL} or {@code PROCUREMENT_PREFERENCE}. */
    List<String> instruments();

    /** The reasons given, such as {@code SECURITY}. */
    List<String> reasons();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** A new builder; {@code stance} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DirectiveAct}. */
    final class Builder extends ImmutableDirectiveAct.Builder {
        Builder() {}
    }
}
