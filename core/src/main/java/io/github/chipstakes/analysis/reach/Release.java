package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ListEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proof that a party is released, and not merely shown no more. Every entry by which a list named it, or may have named it, is there
 * still, is still matched to it, and has been struck off; no unmatched entry of the list bears the name of one of them, under which the
 * party may have been listed again; and nothing was lost in reading the later dataset, which might say otherwise.
 */
final class Release {
    private final Reach before;
    private final Reach after;

    /** By list and name the entries of the later dataset that nobody has matched to a party. */
    private final Map<ListedName, List<ListEntry>> unmatched = new HashMap<>();

    Release(Reach before, Reach after) {
        this.before = before;
        this.after = after;
        Set<String> matched =
                after.dataset().matches().stream().map(EntryMatch::entry).collect(Collectors.toSet());
        for (ListEntry entry : after.dataset().entries()) {
            if (!matched.contains(entry.id())) {
                names(entry)
                        .forEach(name -> unmatched
                                .computeIfAbsent(new ListedName(entry.list(), name), any -> new ArrayList<>(1))
                                .add(entry));
            }
        }
    }

    private record ListedName(String list, String name) {}

    /** Whether it is proven for a party a regime certainly restricted before and now certainly does not, or nothing shows it to. */
    boolean isProven(PartyReach was, PartyReach is) {
        boolean isList = was.regime().kind() == Regime.Kind.LIST;
        return after.dataset().isWhole()
                && (isList
                        ? listing(was.party(), was.regime().id()).findAny().isPresent()
                        : is.answer().isNo())
                && before.lists(was.regime()).stream().allMatch(list -> isStruckOff(was.party(), list));
    }

    /** The entries by which a list named a party before, or may have. */
    private Stream<ListedEntry> listing(String party, String list) {
        return entries(before, party, list).filter(entry -> !entry.listed().isNo());
    }

    private static Stream<ListedEntry> entries(Reach reach, String party, String list) {
        return reach.regime(list).stream().flatMap(regime -> reach.of(party, regime).entries().stream());
    }

    private boolean isStruckOff(String party, String list) {
        return listing(party, list)
                .map(ListedEntry::history)
                .map(EntryHistory::entry)
                .allMatch(entry -> isStruckOff(entry, party, list) && !isListedAgain(entry, list));
    }

    private boolean isStruckOff(String entry, String party, String list) {
        Set<Boolean> isListedNoMore = entries(after, party, list)
                .map(ListedEntry::history)
                .filter(history -> history.entry().equals(entry))
                .map(history -> history.listed().isNo())
                .collect(Collectors.toSet());
        return isListedNoMore.equals(Set.of(true));
    }

    /** Whether an entry nobody has matched yet bears a name of one that was struck off, and is not struck off itself. */
    private boolean isListedAgain(String entry, String list) {
        return after.dataset().findAll(entry).stream()
                .flatMap(record -> record instanceof ListEntry struck ? names(struck) : Stream.of())
                .flatMap(name -> unmatched.getOrDefault(new ListedName(list, name), List.of()).stream())
                .anyMatch(other -> !EntryHistory.of(after.dataset(), other.id(), after.when())
                        .listed()
                        .isNo());
    }

    private static Stream<String> names(ListEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT));
    }
}
