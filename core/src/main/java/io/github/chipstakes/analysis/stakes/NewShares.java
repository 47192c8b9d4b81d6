package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.raise.RaiseMethod;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Which raises brought new shares since the day of which a percentage is told. It is carried forward as it is told: what it is of all
 * shares by then is not reckoned, as who holds the new ones need not be known; but that there are new ones is told.
 */
final class NewShares {
    /** What may be of any day is last. */
    private static final Comparator<RaiseStage> BY_DAY = Comparator.comparing(
            stage -> stage.date().flatMap(PartialDate::earliest).orElse(LocalDate.MAX));

    private final Map<String, List<CapitalRaise>> byIssuer = new HashMap<>();
    private final Knowledge knowledge;
    private final LocalDate day;

    /** By the day, as known on that of the question. */
    NewShares(Dataset dataset, Knowledge knowledge, LocalDate day) {
        this.knowledge = knowledge;
        this.day = day;
        for (CapitalRaise told : dataset.raises()) {
            if (!knowledge.stands(told).isNo()) {
                CapitalRaise raise = knowledge.asKnown(told);
                raise.issuer()
                        .id()
                        .filter(issuer -> isOfShares(raise))
                        .ifPresent(issuer -> byIssuer.computeIfAbsent(issuer, id -> new ArrayList<>(1))
                                .add(raise));
            }
        }
    }

    /** Whether it tells of new shares at any stage, and not only of money. */
    private static boolean isOfShares(CapitalRaise raise) {
        return raise.stages().stream()
                .anyMatch(stage -> stage.shares().isPresent()
                        || stage.percentAfter().isPresent()
                        || stage.sharesOutstandingAfter().isPresent());
    }

    /** The stake, with a note of the new shares since the day of its percentage. */
    CountedStake noted(CountedStake counted) {
        List<CapitalRaise> raises = byIssuer.getOrDefault(counted.stake().entity(), List.of());
        boolean isOfShares =
                counted.interest() == Interest.SHAREHOLDING || counted.interest() == Interest.VOTING_RIGHTS;
        return raises.isEmpty() || !isOfShares || !counted.hasPercentage()
                ? counted
                : counted.beside(List.of(), since(counted.dayOfWhole(), raises));
    }

    private List<String> since(Optional<PartialDate> date, List<CapitalRaise> raises) {
        return raises.stream().flatMap(raise -> since(date, raise).stream()).toList();
    }

    /** What only may be so is said in the same words of percentages of whatever days: of several it is told once. */
    private String words(Optional<PartialDate> date, CapitalRaise raise, RaiseStage stage, boolean isOfCertainDay) {
        boolean isCertain = isOfCertainDay
                && knowledge.stands(raise).isYes()
                && raise.method().filter(RaiseMethod.CONVERTIBLE::equals).isEmpty();
        return (isCertain
                        ? "after " + date.orElseThrow() + " there were new shares"
                        : "there may have been new shares since,")
                + " by " + raise.id() + " ("
                + Shown.code(stage.stage()) + stage.date().map(on -> " " + on).orElse("")
                + "), so that it may be another part of all";
    }

    /**
     * That there are new shares of a raise by the day that is asked about and after the one of the percentage, or may be, where its days
     * leave that open, as where the percentage is told of none. None are where it was certainly closed by the latter: the percentage has them already. Of one closed in parts it
     * has the first then, and may not have the rest.
     */
    private Optional<String> since(Optional<PartialDate> date, CapitalRaise raise) {
        List<RaiseStage> stages = raise.stages().stream()
                .filter(stage -> stage.stage().bringsShares())
                .sorted(BY_DAY)
                .toList();
        boolean areAllBefore = stages.stream()
                .anyMatch(
                        stage -> stage.stage() != StageKind.FIRST_CLOSED && is(stage, date, PartialDate::isOnOrBefore));
        if (areAllBefore || date.filter(of -> of.isOnOrAfter(day).isYes()).isPresent()) {
            return Optional.empty();
        }
        boolean areAllSince = stages.stream().allMatch(stage -> is(stage, date, PartialDate::isAfter));
        Optional<String> certain = stages.stream()
                .filter(stage -> areAllSince && is(stage, on -> on.isOnOrBefore(day)))
                .findFirst()
                .map(stage -> words(date, raise, stage, true));
        return certain.or(() -> stages.stream()
                .filter(stage -> !is(stage, date, PartialDate::isOnOrBefore) && !is(stage, on -> on.isAfter(day)))
                .findFirst()
                .map(stage -> words(date, raise, stage, false)));
    }

    private static boolean is(
            RaiseStage stage, Optional<PartialDate> date, BiFunction<PartialDate, PartialDate, Answer> when) {
        return date.filter(of -> is(stage, on -> when.apply(on, of))).isPresent();
    }

    private static boolean is(RaiseStage stage, Function<PartialDate, Answer> when) {
        return stage.date().map(when).filter(Answer::isYes).isPresent();
    }
}
