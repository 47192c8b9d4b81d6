package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.time.PartialDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of some statements others of them update. Those that update each other in a circle all stand, unless one beside the
 * circle updates them. What is not certainly of the day updates nothing for certain. With a statement are gone other accounts of
 * its stake and what was told earlier of the same fact; otherwise the older one would come back where the newer one was updated.
 */
final class Updates {
    /** For each statement what it updates, and for each what updates it, by id. */
    private final Map<String, Set<String>> updated = new HashMap<>();

    private final Map<String, Set<String>> updating = new HashMap<>();

    private Updates(List<ReadStake> held) {
        held.stream()
                .filter(reading -> reading.standing().orElseThrow() != Standing.UNCERTAIN)
                .map(ReadStake::stake)
                .forEach(this::add);
    }

    private void add(ShareholderStake stake) {
        updated(stake).forEach(other -> {
            updated.computeIfAbsent(stake.id(), id -> new HashSet<>(2)).add(other);
            updating.computeIfAbsent(other, id -> new HashSet<>(2)).add(stake.id());
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

        /** Whether it speaks of no later day than what is updated; between that and the update it is not known, nor of one without a day. */
        private Answer isEarlier(ReadStake other, boolean isAccount) {
            Optional<PartialDate> update = by.stake().asOf().or(() -> ReadStake.end(by.stake()));
            if (other.stake().asOf().isEmpty()) {
                return isAccount ? Answer.yes() : Answer.unknown();
            }
            PartialDate day = other.stake().asOf().get();
            if (update.filter(it -> day.isOnOrAfter(it).isYes()).isPresent()) {
                return Answer.no();
            }
            return told.stake()
                    .asOf()
                    .map(day::isOnOrBefore)
                    .filter(Answer::isYes)
                    .orElse(Answer.unknown());
        }
    }

    /** Those that are not certainly gone; what may be is doubted, and what updates others and is not updated itself. */
    static List<ReadStake> weighed(List<ReadStake> held) {
        Updates updates = new Updates(held);
        Set<String> direct = updates.gone();
        List<Updated> updated = updated(held, direct);
        if (updated.isEmpty()) {
            return held;
        }
        Map<String, String> heads = Accounts.heads(held.stream().map(ReadStake::stake));
        ByStake<Updated> byStake = new ByStake<>(heads);
        updated.forEach(one -> byStake.put(one.told, one));
        List<ReadStake> weighed = new ArrayList<>();
        for (ReadStake reading : held) {
            Answer gone = Answer.anyOf(byStake.akin(reading)
                    .map(one -> one.takes(reading, heads)
                            .because("it may have been updated by "
                                    + one.by.stake().id()))
                    .toList());
            String id = reading.stake().id();
            boolean isLast = updates.updated.containsKey(id) && !direct.contains(id);
            if (!gone.isYes() || isLast) {
                weighed.add(gone.isNo() ? reading : reading.doubted(List.of(Collections.min(gone.reasons()))));
            }
        }
        return weighed;
    }

    /** Each that is certainly gone, or may be, and by what. */
    private static List<Updated> updated(List<ReadStake> held, Set<String> gone) {
        Map<String, List<ReadStake>> byId = held.stream()
                .collect(Collectors.groupingBy(reading -> reading.stake().id()));
        List<Updated> found = new ArrayList<>();
        for (ReadStake by : held) {
            boolean isCertain = by.standing().orElseThrow() != Standing.UNCERTAIN;
            updated(by.stake())
                    .filter(other -> !isCertain || gone.contains(other))
                    .flatMap(other -> byId.getOrDefault(other, List.of()).stream())
                    .forEach(told -> found.add(new Updated(told, by, isCertain)));
        }
        return found;
    }

    /** What a statement says it updates, by id; itself left out. */
    static Stream<String> updated(ShareholderStake by) {
        return by.supersedes().stream()
                .filter(other -> other.how() == SupersessionKind.UPDATES
                        && !other.record().equals(by.id()))
                .map(Supersession::record);
    }

    private Set<String> gone() {
        List<String> last = updated.keySet().stream()
                .filter(id -> !updating.containsKey(id))
                .toList();
        Set<String> gone = from(last);
        Set<String> inOrBehindCircles = new HashSet<>(updating.keySet());
        inOrBehindCircles.removeAll(gone);
        inOrBehindCircles.stream()
                .filter(id -> !from(Set.of(id)).containsAll(updating.getOrDefault(id, Set.of())))
                .forEach(gone::add);
        last.forEach(gone::remove);
        return gone;
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
