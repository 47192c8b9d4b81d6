package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.time.DateInterval;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a correction that names no day tells that something was held: as what it corrects does, in the place of which it stands. Of several
 * that tell it otherwise it may be any, and of the days between.
 */
final class CorrectedDates {
    private CorrectedDates() {}

    /** When a statement tells that something was held: as it says itself, unless it corrects others and names no day. */
    static Dates of(ShareholderStake stake, Dataset dataset, Knowledge knowledge) {
        Dates own = Dates.of(stake);
        if (stake.supersedes().isEmpty() || isTold(own)) {
            return own;
        }
        List<Dates> corrected = correctedBy(stake, dataset, knowledge);
        if (corrected.isEmpty()) {
            return own;
        }
        Dates other = corrected.size() == 1 ? corrected.get(0) : anyOf(corrected);
        Optional<Period> period =
                own.period().map(held -> new Period(other.from(), held.until())).or(other::period);
        return new Dates(other.asOf(), period);
    }

    private static boolean isTold(Dates dates) {
        return dates.dayOrStart().or(dates::end).isPresent();
    }

    /** Each of what it corrects tells, as far as that was known, or else what that corrects in turn. */
    private static List<Dates> correctedBy(ShareholderStake stake, Dataset dataset, Knowledge knowledge) {
        Set<Dates> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<ShareholderStake> next = new ArrayDeque<>(List.of(stake));
        while (!next.isEmpty()) {
            for (Supersession by : next.remove().supersedes()) {
                if (by.how() != SupersessionKind.CORRECTS || !seen.add(by.record())) {
                    continue;
                }
                dataset.findAll(by.record()).stream()
                        .filter(ShareholderStake.class::isInstance)
                        .map(ShareholderStake.class::cast)
                        .filter(told -> !knowledge.isKnown(told).isNo())
                        .forEach(told -> {
                            Dates dates = Dates.of(told);
                            if (isTold(dates)) {
                                found.add(dates);
                            } else {
                                next.add(told);
                            }
                        });
            }
        }
        return List.copyOf(found);
    }

    /** From the first day to the last; to any, where one is told of a period, which may have been told on any of its days. */
    private static Dates anyOf(List<Dates> all) {
        Optional<LocalDate> first = all.stream()
                .map(dates -> dates.dayOrStart().flatMap(PartialDate::earliest))
                .min(Comparator.comparing(day -> day.orElse(LocalDate.MIN)))
                .orElseThrow();
        boolean areDays = all.stream()
                .allMatch(dates -> dates.asOf().flatMap(PartialDate::latest).isPresent());
        Optional<LocalDate> last = all.stream()
                .flatMap(dates -> dates.asOf().flatMap(PartialDate::latest).stream())
                .filter(day -> areDays)
                .max(Comparator.naturalOrder());
        return first.isEmpty() && last.isEmpty()
                ? new Dates(Optional.empty(), Optional.empty())
                : new Dates(
                        Optional.of(new DateInterval(first.map(PartialDate::of), last.map(PartialDate::of))),
                        Optional.empty());
    }
}
