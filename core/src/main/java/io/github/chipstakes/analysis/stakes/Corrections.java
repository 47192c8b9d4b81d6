package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.stakes.Updates.Updated;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.time.PartialDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which of the statements about one entity correct others, and so what each updates. A correction stands in the place of what it
 * corrects: what updates that updates the correction, unless it is told of no earlier day than the update. What a corrected statement
 * updated its correction may update, too, where it does not say itself what it updates: that may have been wrong as well.
 */
final class Corrections {
    private final Map<String, List<ShareholderStake>> byId = new HashMap<>();

    /** By id what corrects a statement. */
    private final Map<String, List<String>> correcting = new HashMap<>();

    /** The corrections among the statements about an entity, those that were corrected themselves included. */
    Corrections(Collection<ShareholderStake> stakes) {
        for (ShareholderStake stake : stakes) {
            replaced(stake, SupersessionKind.CORRECTS)
                    .forEach(other -> correcting
                            .computeIfAbsent(other, id -> new ArrayList<>(1))
                            .add(stake.id()));
        }
        if (!correcting.isEmpty()) {
            stakes.forEach(stake ->
                    byId.computeIfAbsent(stake.id(), id -> new ArrayList<>(1)).add(stake));
        }
    }

    boolean isEmpty() {
        return correcting.isEmpty();
    }

    /** What a statement says it updates, by id; itself left out. */
    private static Stream<String> updated(ShareholderStake by) {
        return replaced(by, SupersessionKind.UPDATES);
    }

    private static Stream<String> replaced(ShareholderStake by, SupersessionKind how) {
        return by.supersedes().stream()
                .filter(other -> other.how() == how && !other.record().equals(by.id()))
                .map(Supersession::record);
    }

    /** Whether a statement says that it updates others. */
    static boolean saysWhatItUpdates(ShareholderStake by) {
        return updated(by).findAny().isPresent();
    }

    /** Whether a statement updates others, or may, as it corrects one that did. */
    boolean mayUpdate(ShareholderStake by) {
        return saysWhatItUpdates(by) || !inherited(by).isEmpty();
    }

    /** What one statement updates of those with these ids. */
    List<Updated> updatedBy(ReadStake by, Map<String, List<ReadStake>> some) {
        List<Updated> found = new ArrayList<>();
        updated(by.stake()).forEach(id -> addAll(id, by, true, some, found));
        if (found.isEmpty() && !saysWhatItUpdates(by.stake())) {
            for (String id : inherited(by.stake())) {
                addAll(id, by, false, some, found);
            }
            found.removeIf(one -> by.isOfHolderOf(one.told().stake()) && Order.of(by, one.told()) == Order.LATER);
        }
        return found;
    }

    private void addAll(
            String id, ReadStake by, boolean isCertain, Map<String, List<ReadStake>> some, List<Updated> found) {
        some.getOrDefault(id, List.of()).forEach(told -> found.add(new Updated(told, by, isCertain)));
        for (String correction : inPlaceOf(id)) {
            for (ReadStake told : some.getOrDefault(correction, List.of())) {
                Answer isUpdated = isUpdated(told.stake(), id, by);
                if (!isUpdated.isNo() && !correction.equals(by.stake().id())) {
                    found.add(new Updated(told, by, isCertain && isUpdated.isYes()));
                }
            }
        }
    }

    /** What corrects a statement, itself or through others, by id. */
    Set<String> inPlaceOf(String id) {
        return correcting.containsKey(id)
                ? from(id, other -> correcting.getOrDefault(other, List.of()).stream())
                : Set.of();
    }

    /** Of a statement that does not say what it updates, what those updated that it corrects, by id. */
    private Set<String> inherited(ShareholderStake by) {
        Set<String> inherited = new LinkedHashSet<>();
        if (!correcting.isEmpty() && !saysWhatItUpdates(by)) {
            from(
                            by.id(),
                            id -> told(id).filter(it -> !saysWhatItUpdates(it))
                                    .flatMap(it -> replaced(it, SupersessionKind.CORRECTS)))
                    .forEach(id -> told(id).flatMap(Corrections::updated).forEach(inherited::add));
            inherited.remove(by.id());
        }
        return inherited;
    }

    private Stream<ShareholderStake> told(String id) {
        return byId.getOrDefault(id, List.of()).stream();
    }

    /** All that is found step by step from one, without it. */
    private static Set<String> from(String start, Function<String, Stream<String>> step) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            step.apply(next.remove())
                    .filter(id -> !id.equals(start) && found.add(id))
                    .forEach(next::add);
        }
        return found;
    }

    /** Whether an update of what was corrected is one of its correction, which may be told of another day. */
    private Answer isUpdated(ShareholderStake correction, String corrected, ReadStake by) {
        Optional<PartialDate> day = correction.asOf();
        boolean isOfSameDay =
                day.isEmpty() || told(corrected).anyMatch(it -> it.asOf().equals(day));
        return isOfSameDay
                ? Answer.yes()
                : by.dates()
                        .dayOrStart()
                        .map(update -> day.get().isBefore(update))
                        .orElse(Answer.yes());
    }
}
