package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.FactKey;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last that is known of a stake should not be old. */
final class StakeStale implements Rule {
    private static final RuleInfo INFO = RuleInfo.info("stake-stale")
            .wrong("The last that is stated of a stake is from more than two years before the day of the dataset.")
            .why("Whoever asks who owns the entity today is answered with what was so then.")
            .mend("Look for a newer source, or say until when the stake was held.")
            .bad("{dataset: {compiled: 2026-11-23}, stakes: [{id: s, holder: ada, entity: smic, asOf: 2023-12-31}]}")
            .good("{dataset: {compiled: 2026-11-23}, stakes: [{id: s, holder: ada, entity: smic, asOf: 2025-12-31}]}");

    private static final Comparator<ShareholderStake> LAST = Comparator.<ShareholderStake, LocalDate>comparing(
                    stake -> stake.asOf().flatMap(PartialDate::latest).orElse(LocalDate.MIN))
            .thenComparing(ShareholderStake::id);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.day().flatMap(PartialDate::earliest).stream().flatMap(day -> {
            LocalDate limit = day.minusYears(2);
            Map<FactKey, List<ShareholderStake>> byFact = dataset.stakesByFact();
            Map<List<String>, List<FactKey>> recent = byFact.entrySet().stream()
                    .filter(fact -> isRecent(fact.getValue(), limit))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.groupingBy(Facts::parties));
            return byFact.entrySet().stream()
                    .filter(fact -> recent.getOrDefault(Facts.parties(fact.getKey()), List.of()).stream()
                            .noneMatch(other -> Facts.mayBeOne(fact.getKey(), other)))
                    .map(fact -> fact.getValue().stream().max(LAST).orElseThrow())
                    .flatMap(stake -> INFO.findingIf(
                            dataset.isWhole(),
                            stake,
                            "/asOf",
                            "nothing later than " + stake.asOf().orElseThrow()
                                    + " is known of this stake, two years and more before " + day,
                            stake.asOf().orElseThrow(),
                            day));
        });
    }

    private static boolean isRecent(List<ShareholderStake> stakes, LocalDate limit) {
        return stakes.stream().anyMatch(stake -> isEnded(stake) || mayBeRecent(stake, limit));
    }

    private static boolean isEnded(ShareholderStake stake) {
        return stake.period()
                .filter(period -> period.until() instanceof Period.EndsOn)
                .isPresent();
    }

    /** Whether it is not certain that it is older; of what is not dated nothing is certain. */
    private static boolean mayBeRecent(ShareholderStake stake, LocalDate limit) {
        return stake.asOf()
                .flatMap(Days::latest)
                .filter(last -> last.isBefore(limit))
                .isEmpty();
    }
}
