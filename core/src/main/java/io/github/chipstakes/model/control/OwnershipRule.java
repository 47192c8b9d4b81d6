package io.github.chipstakes.model.control;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule that extends the restrictions of listed parties to what they own, such as the "50 % rules". */
@Value.Immutable
public sealed interface OwnershipRule extends WithOwnershipRule permits ImmutableOwnershipRule {

    /** The party lists whose parties the rule starts from. */
    List<String> lists();

    /** Only entries of these programs count; empty: all. */
    List<String> programs();

    /** How much must be owned, with its comparator: {@code at least 50}, {@code over 50}. */
    Optional<Percentage> threshold();

    /** Whether the holdings of different listed parties are added. */
    Optional<Aggregation> aggregate();

    /** Which entities become restricted; what passes ownership on is another matter. */
    Optional<RuleReach> reach();

    /** Whether branches are covered. */
    Optional<Verdict> branches();

    /** The interests that count; empty: shareholding. */
    List<Interest> interests();

    /** The day up to which the dataset follows the rule; after that day nothing is certain. */
    Optional<PartialDate> upToDate();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OwnershipRule}. */
    final class Builder extends ImmutableOwnershipRule.Builder {
        Builder() {}
    }
}
