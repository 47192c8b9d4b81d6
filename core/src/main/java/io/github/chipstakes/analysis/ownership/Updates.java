package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of some statements others of them update. Those that update each other in a circle all stand, unless one beside the
 * circle updates them. What is not certainly of the day updates nothing for certain.
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

    /** Those that no other certainly updates; what another may update is doubted. */
    static List<ReadStake> weighed(List<ReadStake> held) {
        Set<String> gone = new Updates(held).gone();
        Map<String, String> maybe = new HashMap<>();
        held.stream()
                .filter(reading -> reading.standing().orElseThrow() == Standing.UNCERTAIN)
                .forEach(reading -> updated(reading.stake())
                        .forEach(other -> maybe.merge(other, reading.stake().id(), Updates::first)));
        return held.stream()
                .filter(reading -> !gone.contains(reading.stake().id()))
                .map(reading -> Optional.ofNullable(maybe.get(reading.stake().id()))
                        .map(by -> reading.doubted(List.of("it may have been updated by " + by)))
                        .orElse(reading))
                .toList();
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
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
