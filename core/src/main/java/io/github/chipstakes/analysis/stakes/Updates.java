package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.time.PartialDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Which of some statements others of them update. Those that update each other in a circle all stand, unless one beside the
 * circle updates them. What is not certainly of the day updates nothing for certain. With a statement are gone other accounts of
 * its stake and what was told earlier of the same fact; otherwise the older one would come back where the newer one was updated.
 */
final class Updates {
    /** For each statement what it updates, and for each what updates it, by id. */
    private final Map<String, Set<String>> updated = new HashMap<>();

    private final Map<String, Set<String>> updating = new HashMap<>();

    private Updates(List<Updated> all) {
        all.stream().filter(Updated::isCertain).forEach(one -> {
            String told = one.told.stake().id();
            String by = one.by.stake().id();
            updated.computeIfAbsent(by, id -> new HashSet<>(2)).add(told);
            updating.computeIfAbsent(told, id -> new HashSet<>(2)).add(by);
        });
    }

    /**
     * One that another updates.
     *
     * @param told what is updated
     * @param by what updates it
     * @param isCertain whether that is certain
     */
    record Updated(ReadStake told, ReadStake by, boolean isCertain) {

        /** Whether a statement is gone with it. */
        Answer takes(ReadStake other, Map<String, String> heads) {
            if (by.equals(other)) {
                return Answer.no();
            }
            Answer so = isCertain ? Answer.yes() : Answer.unknown();
            if (told.equals(other)) {
                return so;
            }
            boolean isAccount = Accounts.head(told, heads).equals(Accounts.head(other, heads));
            Answer isSame = isAccount ? Answer.yes() : Endings.isOfTheSame(told, other);
            return isSame.isNo() ? isSame : so.and(isSame).and(isEarlier(other, isAccount));
        }

        /** The day of the update, or else that from which it holds, where one is said. */
        Optional<PartialDate> day() {
            return by.dates().dayOrStart().or(by.dates()::end);
        }

        /**
         * Whether it speaks of no later day than what is updated; between that and the update it is not known, nor of one without a day,
         * unless it was held only since the update.
         */
        private Answer isEarlier(ReadStake other, boolean isAccount) {
            if (isOnOrAfter(other.dates().from(), day())) {
                return Answer.no();
            }
            if (other.dates().asOf().isEmpty()) {
                return isAccount ? Answer.yes() : Answer.unknown();
            }
            PartialDate day = other.dates().asOf().get();
            if (isOnOrAfter(Optional.of(day), day())) {
                return Answer.no();
            }
            return told.dates()
                    .asOf()
                    .map(day::isOnOrBefore)
                    .filter(Answer::isYes)
                    .orElse(Answer.unknown());
        }

        private static boolean isOnOrAfter(Optional<PartialDate> one, Optional<PartialDate> other) {
            return one.flatMap(day -> other.map(day::isOnOrAfter))
                    .filter(Answer::isYes)
                    .isPresent();
        }
    }

    /** Those that are not certainly gone; what may be is doubted, and what updates others and is not updated itself. */
    static List<ReadStake> weighed(List<ReadStake> held, Corrections corrections) {
        List<Updated> all = all(held, corrections);
        Set<String> gone = new Updates(all).gone();
        List<Updated> updated = all.stream()
                .filter(one -> !one.isCertain || gone.contains(one.told.stake().id()))
                .toList();
        if (updated.isEmpty()) {
            return held;
        }
        Map<String, String> heads =
                Accounts.heads(held.stream().map(ReadStake::stake).toList(), corrections);
        ByStake<Updated> byStake = new ByStake<>(heads);
        updated.forEach(one -> byStake.put(one.told, one, one.day()));
        List<ReadStake> weighed = new ArrayList<>();
        for (ReadStake reading : held) {
            if (gone.contains(reading.stake().id())) {
                continue;
            }
            Answer isGone = byStake.any(
                    reading,
                    one -> one.takes(reading, heads)
                            .because("it may have been updated by "
                                    + one.by.stake().id()));
            boolean isLast = isOfTheDay(reading) && Corrections.saysWhatItUpdates(reading.stake());
            if (!isGone.isYes() || isLast) {
                weighed.add(isGone.isNo() ? reading : reading.doubted(List.of(Collections.min(isGone.reasons()))));
            }
        }
        return weighed;
    }

    /** All that is updated, for certain or perhaps, some in circles. */
    private static List<Updated> all(List<ReadStake> held, Corrections corrections) {
        Map<String, List<ReadStake>> byId = held.stream()
                .collect(Collectors.groupingBy(reading -> reading.stake().id()));
        return held.stream()
                .flatMap(by -> corrections.updatedBy(by, byId).stream()
                        .map(one -> isOfTheDay(by) ? one : new Updated(one.told, by, false)))
                .toList();
    }

    /** Whether it is certainly of the day: else it updates nothing for certain. */
    private static boolean isOfTheDay(ReadStake by) {
        return by.standing().orElseThrow() != Standing.UNCERTAIN;
    }

    private Set<String> gone() {
        List<String> last = updated.keySet().stream()
                .filter(id -> !updating.containsKey(id))
                .toList();
        Set<String> gone = from(last);
        Set<String> inOrBehindCircles = new HashSet<>(updating.keySet());
        inOrBehindCircles.removeAll(gone);
        last.forEach(gone::remove);
        Map<String, String> circles = circles(inOrBehindCircles);
        for (String id : inOrBehindCircles) {
            String own = circles.get(id);
            if (!updating.getOrDefault(id, Set.of()).stream().allMatch(by -> Objects.equals(circles.get(by), own))) {
                gone.add(id);
            }
        }
        return gone;
    }

    /** For each of some statements one of its circle: of all that update it, directly or by others, and that it so updates. */
    private Map<String, String> circles(Set<String> some) {
        Deque<String> lastFirst = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        some.forEach(id -> walk(id, updated, seen, lastFirst::push));
        Map<String, String> circles = new HashMap<>();
        Set<String> told = new HashSet<>();
        lastFirst.forEach(id -> walk(id, updating, told, member -> circles.put(member, id)));
        return circles;
    }

    /** Tells of each that is found from one and was not seen before, once all that is found from it was told of. */
    private static void walk(String start, Map<String, Set<String>> next, Set<String> seen, Consumer<String> told) {
        Deque<Map.Entry<String, Iterator<String>>> way = new ArrayDeque<>();
        if (seen.add(start)) {
            way.push(Map.entry(start, next.getOrDefault(start, Set.of()).iterator()));
        }
        while (!way.isEmpty()) {
            Iterator<String> more = way.element().getValue();
            if (!more.hasNext()) {
                told.accept(way.pop().getKey());
                continue;
            }
            String id = more.next();
            if (seen.add(id)) {
                way.push(Map.entry(id, next.getOrDefault(id, Set.of()).iterator()));
            }
        }
    }

    /** These and all that they update, directly or by others. */
    private Set<String> from(Collection<String> some) {
        Set<String> found = new HashSet<>(some);
        Deque<String> next = new ArrayDeque<>(some);
        while (!next.isEmpty()) {
            for (String id : updated.getOrDefault(next.remove(), Set.of())) {
                if (found.add(id)) {
                    next.add(id);
                }
            }
        }
        return found;
    }
}
