package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.SupersessionKind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of some statements others of them update. Those that update each other in a circle all stand, unless one beside the
 * circle updates them. What is not certainly of the day updates nothing.
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
        stake.supersedes().stream()
                .filter(other -> other.how() == SupersessionKind.UPDATES
                        && !other.record().equals(stake.id()))
                .forEach(other -> {
                    updated.computeIfAbsent(stake.id(), id -> new HashSet<>(2)).add(other.record());
                    updating.computeIfAbsent(other.record(), id -> new HashSet<>(2))
                            .add(stake.id());
                });
    }

    /** Those that no other updates. */
    static List<ReadStake> notUpdated(List<ReadStake> held) {
        Set<String> gone = new Updates(held).gone();
        return held.stream()
                .filter(reading -> !gone.contains(reading.stake().id()))
                .toList();
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
