package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.ControlState;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Destination;
import java.util.List;
import java.util.Optional;

/**
 * What one provision makes of one product on a day, for one who trades in it.
 *
 * @param product the product
 * @param provision the provision, as {@code control/provision}
 * @param recipient for whom, such as its maker, another recipient of a notice, or whom the provision leaves out; empty: for whoever is not named
 * @param covers whether the product is within its items: YES, or UNKNOWN where that cannot be told from what is recorded
 * @param state the state of the provision, for the recipient
 * @param answer whether the provision reached the product on the day: it covers it, was in force, and does not leave out the recipient
 * @param destinations the destinations it is limited to; empty: none are recorded
 * @param endUses the end uses it is limited to, as worded; empty: none are recorded
 * @param requirements what it demands
 * @param allowances what it allows all the same
 */
public record ProductReach(
        String product,
        String provision,
        Optional<String> recipient,
        Answer covers,
        ControlState state,
        Answer answer,
        List<Destination> destinations,
        List<String> endUses,
        List<Requirement> requirements,
        List<Allowance> allowances) {

    /** The lists are copied. */
    public ProductReach {
        destinations = List.copyOf(destinations);
        endUses = List.copyOf(endUses);
        requirements = List.copyOf(requirements);
        allowances = List.copyOf(allowances);
    }

    /** The same for exports to one destination. One that is not recorded may be covered all the same. */
    ProductReach to(Jurisdiction destination) {
        Answer goesThere = destinations.isEmpty()
                ? Answer.unknown("to which destinations " + provision + " is limited, if to any, is not recorded")
                : Answer.anyOf(destinations.stream()
                        .map(limit -> isWithin(destination, limit))
                        .toList());
        return new ProductReach(
                product,
                provision,
                recipient,
                covers,
                state,
                answer.and(goesThere),
                destinations,
                endUses,
                requirements,
                allowances);
    }

    private Answer isWithin(Jurisdiction destination, Destination limit) {
        return limit.country().filter(destination::equals).isPresent()
                ? Answer.yes(provision + " covers exports to " + destination)
                : Answer.unknown("whether " + destination + " is meant by "
                        + limit.country()
                                .map(Jurisdiction::toString)
                                .or(limit::group)
                                .orElse("its destinations")
                        + " is not recorded");
    }

    /** In a line, but for the recipient: {@code h20 by us-h20-letter/h20: YES}. */
    @Override
    public String toString() {
        return product + " by " + provision + ": " + answer.verdict();
    }
}
