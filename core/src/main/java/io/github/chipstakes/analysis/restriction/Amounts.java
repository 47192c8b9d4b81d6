package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.number.Figure;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.List;

/** Percentages in words. */
final class Amounts {
    private Amounts() {}

    /**
     * What is held, as stated where it is one figure, and whether through others: {@code 28.57 %}, {@code 25 to below 50 %},
     * {@code an unknown part}, {@code at most 60 % indirectly}.
     */
    static String of(Interval percent, List<CountedStake> stakes) {
        return (stakes.size() == 1
                                && stakes.get(0).percent().sameValue(percent)
                                && stakes.get(0)
                                        .stake()
                                        .percent()
                                        .filter(stated -> stated.number() instanceof Figure)
                                        .isPresent()
                        ? stakes.get(0).amount()
                        : Percent.words(percent))
                + CountedStake.way(stakes);
    }

    /** Whether a sum of stated figures lies so near a limit that their last digits may decide. */
    static boolean isOnStatedFigures(BigDecimal sum, BigDecimal limit, List<CountedStake> stakes) {
        BigDecimal slack = stakes.stream().map(Percent::lastDigit).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(limit).abs().compareTo(slack) <= 0 && slack.signum() > 0;
    }
}
