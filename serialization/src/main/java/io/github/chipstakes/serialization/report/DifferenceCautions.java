package io.github.chipstakes.serialization.report;

import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.report.DifferenceReport.Side;
import io.github.chipstakes.serialization.text.Cautions;
import io.github.chipstakes.serialization.text.InWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What to mind of a difference before one relies on it: what of either side was lost, is named and not there, or is followed to no day.
 *
 * @param report the difference
 */
record DifferenceCautions(DifferenceReport report) {

    /** Each in words that are no whole sentence, those of one side with its name before them. */
    List<String> all() {
        return Stream.of(
                        both(DifferenceCautions::lost),
                        both(DifferenceCautions::notFollowed),
                        both(side -> Cautions.ofRecords(side.dataset()).stream()),
                        both(side ->
                                Cautions.withoutLists(side.reach(), side.reach().regimes()).stream()),
                        unmatched().stream(),
                        Stream.of(
                                        "no party is matched to any entry of a list, so that there is nothing to compare of what lists and rules make of parties")
                                .filter(words -> !report.hasAnswers()))
                .flatMap(cautions -> cautions)
                .toList();
    }

    private Stream<String> both(Function<Side, Stream<String>> cautions) {
        return Stream.concat(
                cautions.apply(report.before()).map(words -> "old: " + words),
                cautions.apply(report.after()).map(words -> "new: " + words));
    }

    private static Stream<String> lost(Side side) {
        return side.isWhole()
                ? Stream.empty()
                : Stream.of(Cautions.notWhole(
                                side.problems() == 0
                                        ? Cautions.words(side.dataset())
                                        : InWords.count(side.problems(), "problem", "problems"))
                        + ", and differences may be hidden");
    }

    private static Stream<String> notFollowed(Side side) {
        LocalDate day = side.reach().when().day();
        Optional<PartialDate> upToDate = side.dataset().info().upToDate();
        boolean isFollowed = upToDate.flatMap(PartialDate::earliest)
                .filter(last -> !last.isBefore(day))
                .isPresent();
        return isFollowed
                ? Stream.empty()
                : Stream.of(upToDate.map(last -> "up to date as of " + last)
                                .orElse("does not say up to which day it is up to date")
                        + "; but for lists and rules that say otherwise themselves, nothing is certain on " + day);
    }

    private Optional<String> unmatched() {
        int unmatched = report.after().unmatched().size();
        long isNew = report.newUnmatched();
        return unmatched == 0
                ? Optional.empty()
                : Optional.of("new: of "
                        + InWords.count(report.after().dataset().entries().size(), "list entry", "list entries")
                        + ", " + unmatched + (unmatched == 1 ? " is" : " are")
                        + " matched to no party, so that no answer depends on "
                        + (unmatched == 1 ? "it" : "them")
                        + ", but for who bears a name of such an entry"
                        + (isNew == 0 ? "" : "; " + isNew + (isNew == 1 ? " was" : " were") + " not there before"));
    }
}
