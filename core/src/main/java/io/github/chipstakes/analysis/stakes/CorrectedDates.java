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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a correction that names no day tells that something was held: as what it corrects does, in the place of which it stands. Of several
 * that tell it otherwise it may be any, and of the days between. Remembered once it was found; free to be asked from several threads.
 */
final class CorrectedDates {
    private final Dataset dataset;
    private final Knowledge knowledge;

    /** What statements of an id tell, or what they correct in turn: those at the end of a long chain are asked for by each in it. */
    private final Map<String, Optional<Dates>> byId = new ConcurrentHashMap<>();

    CorrectedDates(Dataset dataset, Knowledge knowledge) {
        this.dataset = dataset;
        this.knowledge = knowledge;
    }

    /** When a statement tells that something was held: as it says itself, unless it corrects others and names no day. */
    Dates of(ShareholderStake stake) {
        Dates own = Dates.of(stake);
        if (stake.supersedes().isEmpty() || isTold(own)) {
            return own;
        }
        return corrected(stake)
                .map(this::told)
                .reduce(Optional.empty(), CorrectedDates::either)
                .map(other -> new Dates(
                        other.asOf(),
                        own.period()
                                .map(held -> new Period(other.from(), held.until()))
                                .or(other::period)))
                .orElse(own);
    }

    private static boolean isTold(Dates dates) {
        return dates.dayOrStart().or(dates::end).isPresent();
    }

    private static Stream<String> corrected(ShareholderStake stake) {
        return stake.supersedes().stream()
                .filter(by -> by.how() == SupersessionKind.CORRECTS)
                .map(Supersession::record);
    }

    /** One of the statements on the way along what corrects what. */
    private final class Step {
        private final String id;
        private final Iterator<String> next;
        private Optional<Dates> told;

        /** Whether what one before it on the way tells is missing here, as they correct each other in a circle. */
        private boolean isOfCircle;

        Step(String id) {
            this.id = id;
            Map<Boolean, List<ShareholderStake>> known = dataset.findAll(id).stream()
                    .filter(ShareholderStake.class::isInstance)
                    .map(ShareholderStake.class::cast)
                    .filter(stake -> !knowledge.isKnown(stake).isNo())
                    .collect(Collectors.partitioningBy(stake -> isTold(Dates.of(stake))));
            told = known.getOrDefault(true, List.of()).stream()
                    .map(stake -> Optional.of(Dates.of(stake)))
                    .reduce(Optional.empty(), CorrectedDates::either);
            next = known.getOrDefault(false, List.of()).stream()
                    .flatMap(CorrectedDates::corrected)
                    .iterator();
        }

        void add(Step other) {
            told = either(told, other.told);
            isOfCircle |= other.isOfCircle;
        }
    }

    /** What statements of an id tell, as far as that was known, or else what they correct in turn. */
    private Optional<Dates> told(String first) {
        Deque<Step> way = new ArrayDeque<>(List.of(new Step(first)));
        Set<String> begun = new HashSet<>(Set.of(first));
        while (true) {
            Step step = way.element();
            if (step.next.hasNext()) {
                String id = step.next.next();
                if (byId.containsKey(id)) {
                    step.told = either(step.told, byId.getOrDefault(id, Optional.empty()));
                } else if (begun.add(id)) {
                    way.push(new Step(id));
                } else {
                    step.isOfCircle = true;
                }
                continue;
            }
            way.pop();
            if (!step.isOfCircle || way.isEmpty()) {
                byId.put(step.id, step.told);
            }
            if (way.isEmpty()) {
                return step.told;
            }
            way.element().add(step);
        }
    }

    private static Optional<Dates> either(Optional<Dates> one, Optional<Dates> other) {
        return one.isEmpty() || one.equals(other)
                ? other
                : other.map(it -> anyOf(List.of(one.get(), it))).or(() -> one);
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
