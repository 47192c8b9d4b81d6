package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What statements of one entity say has ended by a day. An earlier statement of the same fact, and one that such a statement
 * updates, is no longer so; otherwise the older one would come back where the newer one has ended.
 */
final class Endings {
    private record Ending(ReadStake told, PartialDate day, Answer stands) {
        ShareholderStake stake() {
            return told.stake();
        }
    }

    private final Map<String, List<Ending>> byHolder = new HashMap<>();
    private final Map<String, List<Ending>> byUpdated = new HashMap<>();

    /** The endings told of in an entity. */
    Endings(Dataset dataset, Knowledge knowledge, String entity, LocalDate day) {
        for (ShareholderStake stake : dataset.stakesIn(entity)) {
            end(stake, day).ifPresent(end -> {
                Answer stands = knowledge.stands(stake).and(dataset.knowsAll(stake.id(), StandingStatements.DECIDING));
                if (!stands.isNo()) {
                    note(new Ending(ReadStake.of(stake, day), end, stands));
                }
            });
        }
    }

    private static Optional<PartialDate> end(ShareholderStake stake, LocalDate day) {
        if (stake.period().isEmpty()
                || !(stake.period().get().until() instanceof Period.EndsOn end)
                || !end.day().isOnOrBefore(day).isYes()) {
            return Optional.empty();
        }
        boolean isReversed = stake.period()
                .get()
                .from()
                .filter(from -> end.day().isBefore(from).isYes())
                .isPresent();
        return isReversed ? Optional.empty() : Optional.of(end.day());
    }

    private void note(Ending ending) {
        ending.stake()
                .holder()
                .id()
                .ifPresent(holder -> byHolder.computeIfAbsent(holder, id -> new ArrayList<>(1))
                        .add(ending));
        Updates.updated(ending.stake())
                .forEach(other -> byUpdated
                        .computeIfAbsent(other, id -> new ArrayList<>(1))
                        .add(ending));
    }

    /** Whether what a statement says has ended since, by what other statement. */
    Answer of(ReadStake reading) {
        if (byHolder.isEmpty() && byUpdated.isEmpty()) {
            return Answer.no();
        }
        List<Answer> ended = new ArrayList<>();
        for (Ending ending : byUpdated.getOrDefault(reading.stake().id(), List.of())) {
            ended.add(told(ending, Answer.yes()));
        }
        String holder = reading.stake().holder().id().orElse("");
        for (Ending ending : byHolder.getOrDefault(holder, List.of())) {
            ended.add(told(ending, isOfTheSame(ending.told, reading).and(isBefore(ending.day, reading))));
        }
        return Answer.anyOf(ended);
    }

    private static Answer told(Ending ending, Answer ended) {
        return new Answer(
                ended.and(ending.stands).verdict(),
                List.of("ended on " + ending.day + " by " + ending.stake().id()),
                List.of(ending.stake().id()));
    }

    /** Whether one stake is all of what another statement of its holder tells of; of a part of that it is not known. */
    private static Answer isOfTheSame(ReadStake ended, ReadStake reading) {
        return ended.interest() == reading.interest() && ended.isIndirect() == reading.isIndirect()
                ? covers(ended.stake().shareClass(), reading.stake().shareClass())
                        .and(covers(ended.stake().heldFor(), reading.stake().heldFor()))
                : Answer.no();
    }

    private static Answer covers(Optional<String> part, Optional<String> other) {
        if (part.isEmpty() || part.equals(other)) {
            return Answer.yes();
        }
        return other.isEmpty() ? Answer.unknown() : Answer.no();
    }

    /** Whether a statement speaks of a time before the end; of one that names no day, or a period around it, it is not known. */
    private static Answer isBefore(PartialDate end, ReadStake reading) {
        ShareholderStake stake = reading.stake();
        Optional<PartialDate> started = stake.period().flatMap(Period::from);
        if (started.filter(from -> from.isOnOrAfter(end).isYes()).isPresent()) {
            return Answer.no();
        }
        Answer before = stake.asOf().map(asOf -> asOf.isBefore(end)).orElse(Answer.unknown());
        boolean goesOn = stake.period().map(Period::until).stream()
                .anyMatch(until -> until instanceof Period.EndsOn later
                        && !later.day().isOnOrBefore(end).isYes());
        return before.isYes() && goesOn ? Answer.unknown() : before;
    }
}
