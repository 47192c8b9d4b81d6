package io.github.chipstakes.model.market;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something measured: a number, or a sign, trend, state or comparison where the source gives no number. */
@Value.Immutable
public sealed interface Metric extends WithMetric permits ImmutableMetric {

    /** What is measured, such as {@code REVENUE}, {@code CASH_FLOW}, {@code SHARE_PRICE}. */
    String code();

    /** The number. */
    Optional<StatedNumber> value();

    /** The amount of money. */
    Optional<Money> amount();

    /** The unit of the number. */
    Optional<String> unit();

    /** By what it was multiplied: 2 for what doubled. */
    Optional<StatedNumber> factor();

    /** Its sign, where no number is given. */
    Optional<Sign> sign();

    /** Its trend, where no number is given. */
    Optional<Trend> trend();

    /** A state in the terms of the source, such as {@code DOMINANT}. */
    Optional<String> state();

    /** How it compares with {@link #comparedWith()}. */
    Optional<Comparison> comparison();

    /** What it is compared with. */
    List<Subject> comparedWith();

    /** The market segment it is measured in. */
    Optional<String> segment();

    /** The fiscal period, as the company names it. */
    Optional<String> fiscalPeriod();

    /** Whether it is consolidated; absent: not said. */
    Optional<Verdict> consolidated();

    /** The day a factor or trend counts from. */
    Optional<PartialDate> baseline();

    /** A new builder; {@code code} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Metric}. */
    final class Builder extends ImmutableMetric.Builder {
        Builder() {}
    }
}
