package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Which stakes of a table are told in shares of an earlier day than the share count by which they are reckoned. That shares were split or
 * put together between is told by no record: the number would be another by then.
 */
record EarlierShares(Ownership ownership, CapTable table, ShareCountHistory history) {
    /** How many stakes are named where there may be thousands. */
    private static final int NAMED = 5;

    /** That there are such stakes, in words. */
    Optional<String> note(StatedShareCount by) {
        List<String> stakes = table.holders().stream()
                .flatMap(holder -> holder.shares().stream())
                .filter(counted ->
                        !counted.isIndirect() && ownership.shares(counted).isPresent() && isOfEarlierDay(counted, by))
                .map(EarlierShares::told)
                .toList();
        return stakes.isEmpty()
                ? Optional.empty()
                : Optional.of("reckoned by the " + by.words()
                        + " as if no shares had been split or put together since: "
                        + Shown.first(stakes.stream(), stakes.size(), NAMED));
    }

    private static String told(CountedStake counted) {
        return counted.stake().id() + " (" + counted.stake().shares().orElseThrow() + " shares as of "
                + counted.dates().asOf().orElseThrow() + ")";
    }

    /** Whether it is told of an earlier day, on which there were not as many shares as by the count, for all that is known. */
    private boolean isOfEarlierDay(CountedStake counted, StatedShareCount by) {
        return counted.dates()
                .asOf()
                .filter(day ->
                        by.asOf().filter(date -> day.isBefore(date).isYes()).isPresent())
                .filter(day -> !wereAsMany(day, by))
                .isPresent();
    }

    private boolean wereAsMany(PartialDate day, StatedShareCount by) {
        return history.lines().stream()
                .flatMap(line -> line.counts().stream())
                .anyMatch(count -> count.asOf().filter(day::equals).isPresent()
                        && count.shareClass().equals(by.shareClass())
                        && count.basis() == by.basis()
                        && count.shares().sameValue(by.shares()));
    }
}
