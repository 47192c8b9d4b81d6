package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.model.ListEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is reached otherwise than before: on another day, or by another version of the data. It compares answers, not records; a
 * changed record that changes no answer is not told.
 */
public final class ReachDifference {
    private static final SortedMap<String, ProductReach> NOBODY = Collections.emptySortedMap();

    private final Reach before;
    private final Reach after;
    private final Causes causes;
    private final Release release;

    private ReachDifference(Reach before, Reach after) {
        this.before = before;
        this.after = after;
        causes = new Causes(before, after);
        release = new Release(before, after);
    }

    /** Every change of what provisions make of products, by the ids of the products and of the provisions; of each the worst. */
    public static List<ProductChange> ofProducts(Reach before, Reach after) {
        Causes causes = new Causes(before, after);
        SortedMap<String, SortedMap<String, ProductReach>> earlier = products(before);
        SortedMap<String, SortedMap<String, ProductReach>> later = products(after);
        SortedSet<String> either = new TreeSet<>(earlier.keySet());
        either.addAll(later.keySet());
        return either.stream()
                .flatMap(one -> ProductChange.worst(
                        earlier.getOrDefault(one, NOBODY),
                        later.getOrDefault(one, NOBODY),
                        after.dataset().isWhole(),
                        causes)
                        .stream())
                .toList();
    }

    /** What each provision makes of each product, by the recipient; by that of nobody in particular, for whoever is not named. */
    private static SortedMap<String, SortedMap<String, ProductReach>> products(Reach reach) {
        SortedMap<String, SortedMap<String, ProductReach>> products = new TreeMap<>();
        reach.products()
                .forEach(product -> products.computeIfAbsent(
                                product.product() + " " + product.provision(), any -> new TreeMap<>())
                        .put(product.recipient().orElse(""), product));
        return products;
    }

    /** Every change of what regimes make of parties, by the ids of the regimes and of the parties. */
    public static List<Change> between(Reach before, Reach after) {
        ReachDifference difference = new ReachDifference(before, after);
        SortedSet<String> regimes = new TreeSet<>();
        before.regimes().forEach(regime -> regimes.add(regime.id()));
        after.regimes().forEach(regime -> regimes.add(regime.id()));
        List<Change> changes = new ArrayList<>();
        regimes.forEach(regime -> changes.addAll(difference.of(regime)));
        return List.copyOf(changes);
    }

    private List<Change> of(String regime) {
        SortedMap<String, PartyReach> earlier = reached(before, regime);
        SortedMap<String, PartyReach> later = reached(after, regime);
        SortedSet<String> parties = new TreeSet<>(earlier.keySet());
        parties.addAll(later.keySet());
        List<Change> changes = new ArrayList<>();
        for (String party : parties) {
            Optional<PartyReach> was = of(before, regime, party, earlier);
            Optional<PartyReach> is = of(after, regime, party, later);
            Change.kind(was, is, release)
                    .filter(kind -> !isAboutOtherLists(kind, was, is))
                    .ifPresent(kind -> changes.add(new Change(party, regime, kind, was, is, causes.of(was, is))));
        }
        return changes;
    }

    /**
     * Whether a party was, or is, only possibly reached since one side does not hold an entry, which then may be of any list, and the
     * other side tells that it is of a list the regime does not rest on.
     */
    private boolean isAboutOtherLists(Change.Kind kind, Optional<PartyReach> was, Optional<PartyReach> is) {
        return switch (kind) {
            case NO_LONGER_SHOWN -> isOfOtherLists(was.orElseThrow(), before, after);
            case NEWLY_POSSIBLE -> isOfOtherLists(is.orElseThrow(), after, before);
            default -> false;
        };
    }

    private static boolean isOfOtherLists(PartyReach reach, Reach side, Reach other) {
        List<String> lists = side.lists(reach.regime());
        List<EntryHistory> contributing = reach.entries().stream()
                .filter(entry -> !entry.listed().isNo())
                .map(ListedEntry::history)
                .toList();
        return !contributing.isEmpty()
                && contributing.stream()
                        .allMatch(history -> history.list().isEmpty()
                                && other.dataset()
                                        .find(ListEntry.class, history.entry())
                                        .filter(entry -> !lists.contains(entry.list()))
                                        .isPresent());
    }

    private static Optional<PartyReach> of(
            Reach reach, String regime, String party, SortedMap<String, PartyReach> reached) {
        return Optional.ofNullable(reached.get(party))
                .or(() -> reach.regime(regime).map(known -> reach.of(party, known)));
    }

    private static SortedMap<String, PartyReach> reached(Reach reach, String regime) {
        SortedMap<String, PartyReach> reached = new TreeMap<>();
        reach.regime(regime).stream()
                .flatMap(known -> reach.reachedBy(known).stream())
                .forEach(party -> reached.put(party.party(), party));
        return reached;
    }
}
