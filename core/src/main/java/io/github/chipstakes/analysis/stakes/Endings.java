package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What statements of one entity say has ended by a day. Other accounts of the same stake and earlier statements of the same fact are
 * no longer so, nor is what such a statement updates, and what goes with that, and what that had updated in turn; otherwise the older
 * one would come back where the newer one has ended.
 */
final class Endings {
    /** What one statement says of its end; and whether it stands, and that is certainly not after the day that is asked about. */
    private record Ending(ReadStake told, PartialDate day, Answer isSo) {
        ShareholderStake stake() {
            return told.stake();
        }
    }

    /** What an update takes the place of that has ended itself. */
    private record EndedUpdate(Updates.Updated updated, Answer ended) {}

    private final Dataset dataset;
    private final Knowledge knowledge;
    private final Map<String, String> heads;
    private final ByStake<Ending> endings;
    private final ByStake<EndedUpdate> endedUpdates;
    private final Map<String, List<ReadStake>> byId = new HashMap<>();
    private final Corrections corrections;

    /** The endings told of in an entity, by its statements as they are read for the day. */
    Endings(
            Dataset dataset,
            Knowledge knowledge,
            String entity,
            LocalDate day,
            Function<ShareholderStake, ReadStake> asRead) {
        this.dataset = dataset;
        this.knowledge = knowledge;
        List<ShareholderStake> stakes = dataset.stakesIn(entity);
        List<Ending> told = new ArrayList<>();
        for (ShareholderStake stake : stakes) {
            end(stake).ifPresent(end -> {
                Answer isSo = end.isOnOrBefore(day).and(stands(stake));
                if (!isSo.isNo()) {
                    told.add(new Ending(asRead.apply(stake), end, isSo));
                }
            });
        }
        corrections = new Corrections(told.isEmpty() ? List.of() : stakes);
        heads = told.isEmpty()
                ? Map.of()
                : Accounts.heads(
                        stakes.stream()
                                .filter(stake -> !knowledge.stands(stake).isNo())
                                .toList(),
                        corrections);
        endings = new ByStake<>(heads);
        endedUpdates = new ByStake<>(heads);
        if (!told.isEmpty()) {
            List<ReadStake> readings = stakes.stream().map(asRead).toList();
            readings.forEach(reading -> byId.computeIfAbsent(reading.stake().id(), id -> new ArrayList<>(1))
                    .add(reading));
            List<ReadStake> updating = new ArrayList<>();
            told.forEach(ending -> updating.addAll(note(ending)));
            readings.stream()
                    .filter(reading -> corrections.mayUpdate(reading.stake()))
                    .forEach(updating::add);
            passOn(updating);
        }
    }

    /** Whether a statement stands, and all of it is known. */
    private Answer stands(ShareholderStake stake) {
        return knowledge.stands(stake).and(dataset.knowsAll(stake.id(), StandingStatements.DECIDING));
    }

    private static Optional<PartialDate> end(ShareholderStake stake) {
        Dates dates = Dates.of(stake);
        return dates.end()
                .filter(end ->
                        dates.from().filter(from -> end.isBefore(from).isYes()).isEmpty());
    }

    /** Notes an ending; what has ended with it. */
    private List<ReadStake> note(Ending ending) {
        endings.put(ending.told, ending, Optional.of(ending.day));
        return endUpdated(ending.told, told(ending, Answer.yes()));
    }

    /** Notes that what a statement updates has ended with it; what that is. */
    private List<ReadStake> endUpdated(ReadStake by, Answer ended) {
        List<Updates.Updated> updated = corrections.updatedBy(by, byId);
        updated.forEach(one -> endedUpdates.put(one.told(), new EndedUpdate(one, ended), one.day()));
        return updated.stream().map(Updates.Updated::told).toList();
    }

    /** What has ended had taken the place of what it updates, and that of what it had updated: followed from what ended first. */
    private void passOn(List<ReadStake> updating) {
        Map<ReadStake, Verdict> passed = new IdentityHashMap<>();
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (ReadStake reading : updating) {
                isMore |= passOn(reading, passed);
            }
        }
    }

    /** Whether there is more that has ended, or may have, with what ended with this. */
    private boolean passOn(ReadStake first, Map<ReadStake, Verdict> passed) {
        boolean isMore = false;
        Deque<ReadStake> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            ReadStake reading = next.remove();
            if (reading.standing().isEmpty() || passed.get(reading) == Verdict.YES) {
                continue;
            }
            Answer ended = of(reading);
            Answer both = ended.and(stands(reading.stake()));
            boolean isDoubted = both.isYes()
                    && reading.standing().filter(Standing.UNCERTAIN::equals).isPresent();
            Verdict verdict = isDoubted ? Verdict.UNKNOWN : both.verdict();
            if (verdict != Verdict.NO && passed.put(reading, verdict) != verdict) {
                next.addAll(endUpdated(reading, new Answer(verdict, ended.reasons(), ended.records())));
                isMore = true;
            }
        }
        return isMore;
    }

    /** Whether what a statement says has ended since, by what other statement. */
    Answer of(ReadStake reading) {
        if (endings.isEmpty()) {
            return Answer.no();
        }
        Answer itself = endings.any(
                reading,
                ending -> ending.stake().equals(reading.stake()) ? Answer.no() : told(ending, ends(ending, reading)));
        return itself.isYes() ? itself : itself.or(endedUpdates.any(reading, update -> endsWith(update, reading)));
    }

    private Answer ends(Ending ending, ReadStake reading) {
        Answer before = isBefore(ending.day, reading);
        if (before.isNo()) {
            return before;
        }
        boolean isAccount = Accounts.head(ending.told, heads).equals(Accounts.head(reading, heads));
        return (isAccount ? Answer.yes() : isOfTheSame(ending.told, reading)).and(before);
    }

    /** Whether a statement is gone with what was updated, for the reasons for which the update has ended. */
    private Answer endsWith(EndedUpdate update, ReadStake reading) {
        Answer ended = update.ended;
        Answer taken = update.updated.takes(reading, heads);
        return taken.isNo() ? taken : new Answer(ended.and(taken).verdict(), ended.reasons(), ended.records());
    }

    private static Answer told(Ending ending, Answer ended) {
        return ended.isNo()
                ? ended
                : new Answer(
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
     * be held otherwise, nor where not all could be read that decides; where one does not say what the other says, the one that has
     * ended is all of it if it comes to as much.
     */
    static Answer isOfTheSame(ReadStake ended, ReadStake reading) {
        Answer isAsRead = isOfTheSameAsRead(ended, reading);
        return isAsRead.isYes() && (ended.mayBeOfAnotherFact() || reading.mayBeOfAnotherFact())
                ? Answer.unknown()
                : isAsRead;
    }

    private static Answer isOfTheSameAsRead(ReadStake ended, ReadStake reading) {
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
        Dates dates = reading.dates();
        if (dates.from().filter(from -> from.isOnOrAfter(end).isYes()).isPresent()) {
            return Answer.no();
        }
        Answer before = dates.asOf().map(asOf -> asOf.isBefore(end)).orElse(Answer.unknown());
        boolean goesOn =
                dates.end().filter(later -> !later.isOnOrBefore(end).isYes()).isPresent();
        return before.isYes() && goesOn ? Answer.unknown() : before;
    }
}
