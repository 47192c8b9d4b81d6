package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.raise.RaiseMethod;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which raises brought new shares since the day of which a percentage is told. It is carried forward as it is told: what it is of all
 * shares by then is not reckoned, as who holds the new ones need not be known; but that there are new ones is told.
 */
final class NewShares {
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
                : counted.stake()
                        .basisAsOf()
                        .or(counted.stake()::asOf)
                        .map(date -> counted.beside(List.of(), since(date, raises)))
                        .orElse(counted);
    }

    private List<String> since(PartialDate date, List<CapitalRaise> raises) {
        return raises.stream()
                .flatMap(raise -> firstSince(date, raise).map(stage -> words(date, raise, stage)).stream())
                .toList();
    }

    private String words(PartialDate date, CapitalRaise raise, RaiseStage stage) {
        boolean isCertain = knowledge.stands(raise).isYes()
                && raise.method().filter(RaiseMethod.CONVERTIBLE::equals).isEmpty();
        return "after " + date + " there " + (isCertain ? "were" : "may have been") + " new shares by " + raise.id()
                + " ("
                + Shown.code(stage.stage()) + stage.date().map(on -> " " + on).orElse("")
                + "), so that it may be another part of all";
    }

    /** The first stage from which on there are new shares, certainly after the one day and not after the other. */
    private Optional<RaiseStage> firstSince(PartialDate date, CapitalRaise raise) {
        List<RaiseStage> stages = raise.stages().stream()
                .filter(stage -> stage.stage().bringsShares())
                .toList();
        boolean areAllSince = stages.stream()
                .allMatch(stage ->
                        stage.date().filter(on -> on.isAfter(date).isYes()).isPresent());
        return stages.stream()
                .filter(stage -> areAllSince
                        && stage.date()
                                .filter(on -> on.isOnOrBefore(day).isYes())
                                .isPresent())
                .findFirst();
    }
}
