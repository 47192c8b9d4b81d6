package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.serialization.text.InWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who acts in concert with whom, and whether the known members make up what the group is said to hold. */
final class ConcertWords {
    private final StakeWords words;
    private final CapTable table;
    private final Footnotes notes;

    ConcertWords(StakeWords words, CapTable table, Footnotes notes) {
        this.words = words;
        this.table = table;
        this.notes = notes;
    }

    String of(CapTable.Group group) {
        List<CountedStake> stakes = table.holders().stream()
                .flatMap(CapTable.Holder::stakes)
                .filter(counted -> counted.stake()
                        .concertGroup()
                        .filter(of -> of.name().equals(group.name()))
                        .isPresent())
                .toList();
        String members = stakes.stream()
                .map(counted -> words.holder(counted.stake()) + " " + StakeWords.amount(counted)
                        + (counted.interest() == Interest.SHAREHOLDING
                                ? ""
                                : " (" + InWords.code(counted.interest()) + ")")
                        + " " + notes.mark(counted.stake(), words.says(counted.stake())))
                .collect(Collectors.joining(" and "));
        return group.name() + ": " + members + ", together " + InWords.percent(group.held())
                + group.stated().stream()
                        .map(stated -> said(stated, group.held()))
                        .collect(Collectors.joining())
                + ".";
    }

    private static String said(ConcertGroup stated, Interval held) {
        if (stated.percent().isEmpty() && stated.shares().isEmpty()) {
            return "";
        }
        return "; the group is said to hold "
                + stated.percent().map(InWords::percent).orElse("an unknown part")
                + stated.shares().map(shares -> " (" + shares + " shares)").orElse("")
                + stated.percent()
                        .map(percent -> completed(percent.bounds(), held))
                        .orElse("");
    }

    /** Whether the members that are known complete the group; nothing where the figures leave it open. */
    private static String completed(Interval stated, Interval held) {
        Optional<BigDecimal> whole = point(stated);
        Optional<BigDecimal> known = point(held);
        if (whole.isEmpty() || known.isEmpty()) {
            return "";
        }
        BigDecimal left = whole.get().subtract(known.get());
        return switch (left.signum()) {
            case 0 -> ", which these members make up";
            case 1 -> ", so that " + left + " % is with members who are not known";
            default -> ", which is " + left.negate() + " % less than these members do";
        };
    }

    private static Optional<BigDecimal> point(Interval interval) {
        Optional<BigDecimal> low = interval.lower().map(Bound::value);
        return interval.upper()
                .map(Bound::value)
                .filter(high -> low.filter(it -> it.compareTo(high) == 0).isPresent());
    }
}
