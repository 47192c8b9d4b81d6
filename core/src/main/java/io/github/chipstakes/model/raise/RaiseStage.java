package io.github.chipstakes.model.raise;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.number.WholeRange;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stage of a raise and what a source says at it. Amounts are kept as said: where neither gross nor net is said, in
 * {@link #amount()}.
 */
@Value.Immutable
public sealed interface RaiseStage extends WithRaiseStage permits ImmutableRaiseStage {

    /** How many months something may last. */
    WholeRange MONTHS = WholeRange.between(0, 1200);

    /** Which stage. */
    StageKind stage();

    /** When it was reached. */
    Optional<PartialDate> date();

    /** The first day the approval no longer holds. */
    Optional<PartialDate> validUntil();

    /** For how many months the approval holds. */
    Optional<Integer> validMonths();

    /** The number of the approval or announcement, as written. */
    Optional<String> reference();

    /** The day the price refers to. */
    Optional<PartialDate> pricingReferenceDate();

    /** The amount, where neither gross nor net is said. */
    Optional<Money> amount();

    /** The amount before costs. */
    Optional<Money> gross();

    /** The amount after costs. */
    Optional<Money> net();

    /** The amount committed. */
    Optional<Money> committed();

    /** The amount paid in. */
    Optional<Money> paidIn();

    /** The price of one share. */
    Optional<Money> pricePerShare();

    /** How many new shares. */
    Optional<Shares> shares();

    /** How many shares there are after it. */
    Optional<Shares> sharesOutstandingAfter();

    /** The new shares in percent (0 to 100) of all shares after it. */
    Optional<Percentage> percentAfter();

    /** The value of the company before the money. */
    Optional<Money> preMoney();

    /** The value of the company after the money. */
    Optional<Money> postMoney();

    /** The amount in other currencies, as reported; never derived. */
    List<Money> equivalents();

    /** What the money is for. */
    List<UseOfProceeds> uses();

    /** Who takes part. */
    List<Participant> participants();

    /** For how many months the new shares may not be sold. */
    Optional<Integer> lockUpMonths();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** Refuses another number of months with an {@link IllegalArgumentException}. */
    @Value.Check
    default void requireRange() {
        validMonths().ifPresent(MONTHS::require);
        lockUpMonths().ifPresent(MONTHS::require);
    }

    /** A new builder; {@code stage} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RaiseStage}. */
    final class Builder extends ImmutableRaiseStage.Builder {
        Builder() {}
    }
}
