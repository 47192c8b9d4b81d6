package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.shares.CountedShares;
import io.github.chipstakes.analysis.shares.LockUp;
import io.github.chipstakes.analysis.shares.LockUps;
import io.github.chipstakes.analysis.shares.ShareCountHistory;
import io.github.chipstakes.analysis.shares.StatedShareCount;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.serialization.text.InWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many shares there are, and which of them are locked up, each with the note of what it rests on. */
record ShareWords(StakeWords words, Footnotes notes) {

    /** What counts on the day, by class and basis; empty where nothing does. */
    Optional<String> counted(ShareCountHistory history) {
        return Optional.of(history.counted().stream().map(this::counted).collect(Collectors.joining("; ")))
                .filter(counts -> !counts.isEmpty())
                .map(counts -> "Share count: " + counts + ".");
    }

    private String counted(CountedShares counted) {
        return counted.words() + " " + mark(counted.count())
                + counted.rivals().stream()
                        .map(rival -> ", preferred to " + rival.shares() + " " + mark(rival))
                        .collect(Collectors.joining());
    }

    private String mark(StatedShareCount count) {
        return notes.mark(count, count.record() + ": " + count.words(), count.citations());
    }

    /** What may not be sold yet, or perhaps not. */
    Grid lockedUp(LockUps lockUps) {
        return new Grid(
                        List.of(
                                Grid.Column.left("new shares of"),
                                Grid.Column.right("shares"),
                                Grid.Column.left("from"),
                                Grid.Column.left("may be sold from"),
                                Grid.Column.left("locked on that day"),
                                Grid.Column.left("note")),
                        lockUps.all().stream()
                                .map(lockUp -> List.of(
                                        holders(lockUp),
                                        lockUp.shares().map(Shares::toString).orElse(""),
                                        lockUp.from().map(Object::toString).orElse("not known"),
                                        lockUp.until().map(Object::toString).orElse("not known"),
                                        InWords.code(
                                                lockUp.isLockedOn(lockUps.when().day())
                                                        .verdict()),
                                        notes.mark(
                                                lockUp,
                                                lockUp.raise() + ": locked up for "
                                                        + InWords.count(lockUp.months(), "month", "months"),
                                                lockUp.citations())))
                                .toList(),
                        List.of())
                .withoutEmptyColumns();
    }

    private String holders(LockUp lockUp) {
        String named = lockUp.holders().stream()
                .map(holder -> words.holder(holder.party())
                        + holder.shares()
                                .filter(shares -> !lockUp.shares().equals(Optional.of(shares)))
                                .map(shares -> " " + shares)
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? lockUp.raise() + ", not told whose" : named + (areAll(lockUp) ? "" : " and others");
    }

    /** Whether those who are named certainly hold all of it. */
    private static boolean areAll(LockUp lockUp) {
        Interval held = lockUp.holders().stream()
                .flatMap(holder -> holder.shares().stream())
                .map(Shares::bounds)
                .reduce(Interval.between(BigDecimal.ZERO, BigDecimal.ZERO), Interval::plus);
        return lockUp.shares().isEmpty()
                || held.isAtOrAbove(lockUp.shares().get().bounds());
    }
}
