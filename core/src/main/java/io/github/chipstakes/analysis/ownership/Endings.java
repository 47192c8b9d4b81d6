package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What statements of one entity say has ended by a day. An earlier statement of the same fact is no longer so, nor is what such a
 * statement updates, and what that had updated in turn; otherwise the older one would come back where the newer one has ended.
 */
final class Endings {
    /** What one statement says of its end; and whether it stands, and that is certainly not after the day that is asked about. */
    private record Ending(ReadStake told, PartialDate day, Answer isSo) {
        ShareholderStake stake() {
            return told.stake();
        }
    }

    private final Dataset dataset;
    private final Knowledge knowledge;
    private final Map<String, List<Ending>> byHolder = new HashMap<>();

    /** For each statement that others update whether it has ended with these. */
    private final Map<String, List<Answer>> byUpdated = new HashMap<>();

    /** The endings told of in an entity. */
    Endings(Dataset dataset, Knowledge knowledge, String entity, LocalDate day) {
        this.dataset = dataset;
        this.knowledge = knowledge;
        List<ShareholderStake> stakes = dataset.stakesIn(entity);
        for (ShareholderStake stake : stakes) {
            end(stake).ifPresent(end -> {
                Answer isSo = end.isOnOrBefore(day).and(stands(stake));
                if (!isSo.isNo()) {
                    note(new Ending(ReadStake.of(stake, day), end, isSo));
                }
            });
        }
        if (!byHolder.isEmpty() || !byUpdated.isEmpty()) {
            passOn(stakes.stream()
                    .filter(stake -> Updates.updated(stake).findAny().isPresent())
                    .map(stake -> ReadStake.of(stake, day))
                    .filter(reading -> reading.standing().isPresent())
                    .toList());
        }
    }

    /** Whether a statement stands, and all of it is known. */
    private Answer stands(ShareholderStake stake) {
        return knowledge.stands(stake).and(dataset.knowsAll(stake.id(), StandingStatements.DECIDING));
    }

    private static Optional<PartialDate> end(ShareholderStake stake) {
        return ReadStake.end(stake)
                .filter(end -> stake.period()
                        .flatMap(Period::from)
                        .filter(from -> end.isBefore(from).isYes())
                        .isEmpty());
    }

    private void note(Ending ending) {
        ending.stake()
                .holder()
                .id()
                .ifPresent(holder -> byHolder.computeIfAbsent(holder, id -> new ArrayList<>(1))
                        .add(ending));
        endUpdated(ending.stake(), told(ending, Answer.yes()));
    }

    private void endUpdated(ShareholderStake by, Answer ended) {
        Updates.updated(by)
                .forEach(other -> byUpdated
                        .computeIfAbsent(other, id -> new ArrayList<>(1))
                        .add(ended));
    }

    /** What has ended had taken the place of what it updates. */
    private void passOn(List<ReadStake> updating) {
        Map<String, List<ReadStake>> byId = updating.stream()
                .collect(Collectors.groupingBy(reading -> reading.stake().id()));
        Map<ReadStake, Verdict> passed = new HashMap<>();
        Deque<ReadStake> next = new ArrayDeque<>(updating);
        while (!next.isEmpty()) {
            ReadStake reading = next.remove();
            Answer ended = of(reading);
            Answer both = ended.and(stands(reading.stake()));
            boolean isDoubted = both.isYes()
                    && reading.standing().filter(Standing.UNCERTAIN::equals).isPresent();
            Verdict verdict = isDoubted ? Verdict.UNKNOWN : both.verdict();
            if (verdict != Verdict.NO && passed.put(reading, verdict) != verdict) {
                endUpdated(reading.stake(), new Answer(verdict, ended.reasons(), ended.records()));
                Updates.updated(reading.stake()).forEach(other -> next.addAll(byId.getOrDefault(other, List.of())));
            }
        }
    }

    /** Whether what a statement says has ended since, by what other statement. */
    Answer of(ReadStake reading) {
        if (byHolder.isEmpty() && byUpdated.isEmpty()) {
            return Answer.no();
        }
        List<Answer> ended =
                new ArrayList<>(byUpdated.getOrDefault(reading.stake().id(), List.of()));
        String holder = reading.stake().holder().id().orElse("");
        for (Ending ending : byHolder.getOrDefault(holder, List.of())) {
            if (!ending.stake().equals(reading.stake())) {
                ended.add(told(ending, isOfTheSame(ending.told, reading).and(isBefore(ending.day, reading))));
            }
        }
        return Answer.anyOf(ended);
    }

    private static Answer told(Ending ending, Answer ended) {
        return new Answer(
                ended.and(ending.isSo).verdict(),
                List.of((isOneDay(ending.day) ? "ended on " : "ended in ") + ending.day + " by "
                        + ending.stake().id()),
                List.of(ending.stake().id()));
    }

    private static boolean isOneDay(PartialDate date) {
        return date.earliest().equals(date.latest());
    }

    /**
     * Whether one stake is all of what another statement tells of its holder. Of a part of that it is not known, nor of what may
     * be held otherwise; where one does not say what the other says, the one that has ended is all of it if it comes to as much.
     */
    static Answer isOfTheSame(ReadStake ended, ReadStake reading) {
        if (ended.isIndirect() != reading.isIndirect()
                || !ended.stake().holder().id().equals(reading.stake().holder().id())
                || ended.stake().holder().id().isEmpty()) {
            return Answer.no();
        }
        boolean isAsMuch = Percent.low(stated(ended)).compareTo(Percent.high(stated(reading))) >= 0;
        return isBySame(ended, reading, isAsMuch)
                .and(covers(ended.stake().shareClass(), reading.stake().shareClass(), isAsMuch))
                .and(covers(ended.stake().heldFor(), reading.stake().heldFor(), isAsMuch));
    }

    private static Interval stated(ReadStake reading) {
        return reading.stake().percent().map(Percentage::bounds).orElse(ReadStake.ANY);
    }

    private static Answer isBySame(ReadStake ended, ReadStake reading, boolean isAsMuch) {
        Optional<Interest> one = ended.stake().interest();
        Optional<Interest> other = reading.stake().interest();
        boolean isUnknown = Stream.of(one, other).flatMap(Optional::stream).anyMatch(ReadStake::isUnknown);
        if (isUnknown ? one.equals(other) : ended.interest() == reading.interest()) {
            return one.isPresent() == other.isPresent() || isAsMuch ? Answer.yes() : Answer.unknown();
        }
        return isUnknown ? Answer.unknown() : Answer.no();
    }

    private static Answer covers(Optional<String> part, Optional<String> other, boolean isAsMuch) {
        if (part.equals(other) || part.isEmpty() && isAsMuch) {
            return Answer.yes();
        }
        return part.isEmpty() || other.isEmpty() ? Answer.unknown() : Answer.no();
    }

    /** Whether a statement speaks of a time before the end; of one that names no day, or a period around it, it is not known. */
    private static Answer isBefore(PartialDate end, ReadStake reading) {
        ShareholderStake stake = reading.stake();
        Optional<PartialDate> started = stake.period().flatMap(Period::from);
        if (started.filter(from -> from.isOnOrAfter(end).isYes()).isPresent()) {
            return Answer.no();
        }
        Answer before = stake.asOf().map(asOf -> asOf.isBefore(end)).orElse(Answer.unknown());
        boolean goesOn = ReadStake.end(stake)
                .filter(later -> !later.isOnOrBefore(end).isYes())
                .isPresent();
        return before.isYes() && goesOn ? Answer.unknown() : before;
    }
}
