package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.names.NamePart;
import io.github.chipstakes.analysis.ownership.CountedStake;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a party is released, and not merely shown no more. Every entry by which a list named it, or may have named it, is there
 * still, is still matched to it, and has been struck off; no other entry of the list bears the name of one of them in any spelling, under
 * which the party may have been listed again, unless it is known to be somebody else; and nothing was lost in reading the later dataset,
 * which might say otherwise. What was not known yet on the day the later answers are of is no proof.
 *
 * <p>From an ownership rule that may still be in force a party is released if so is every listed party through whom the rule reached it, or
 * who was flagged, from each list the rule starts from, under the same names on any of them; if the rule still starts from these lists, all
 * of which are followed to the day; if nobody who may be listed is flagged; and if they hold what they held. That a stake is gone is no proof:
 * who holds it now, and who stands behind them, is seldom known.
 */
final class Release {
    private final Reach before;
    private final Reach after;
    private final ListedEntries entries;

    /** The entries of the later dataset by list and name; made once somebody may be released. */
    private @Nullable Map<ListedName, List<ListEntry>> named;

    Release(Reach before, Reach after) {
        this.before = before;
        this.after = after;
        entries = ListedEntries.on(after.dataset(), after.when());
    }

    /** A name of an entry, in the form names are compared in and without its legal form. */
    private record ListedName(String list, String name) {}

    /** Whether it is proven for a party a regime certainly restricted before and now certainly does not, or nothing shows it to. */
    boolean isProven(PartyReach was, PartyReach is) {
        if (!after.dataset().isWhole()) {
            return false;
        }
        List<String> lists = before.lists(was.regime());
        return was.regime().kind() == Regime.Kind.OWNERSHIP_RULE && is.answer().isNo()
                ? lists.stream().allMatch(list -> isStruckOff(was.party(), list, List.of(list)))
                : isReleasedWithItsOwners(was, is, lists);
    }

    private boolean isReleasedWithItsOwners(PartyReach was, PartyReach is, List<String> lists) {
        boolean isFollowed = was.regime().kind() == Regime.Kind.LIST
                || is.redFlags().isEmpty()
                        && lists.equals(after.lists(is.regime()))
                        && before.programs(was.regime()).equals(after.programs(is.regime()))
                        && lists.stream().allMatch(after::follows)
                        && was.stakes().stream().allMatch(this::isStillHeld);
        Set<String> owners = Stream.concat(
                        before.listedOwners(was), was.redFlags().stream().map(RedFlag::owner))
                .collect(Collectors.toSet());
        return isFollowed
                && !owners.isEmpty()
                && owners.stream()
                        .allMatch(owner -> lists.stream()
                                        .anyMatch(list ->
                                                listing(owner, list).findAny().isPresent())
                                && lists.stream().allMatch(list -> isStruckOff(owner, list, lists)));
    }

    private boolean isStillHeld(CountedStake held) {
        return after.ownership().stakesIn(held.stake().entity()).stream()
                .anyMatch(other -> other.interest() == held.interest()
                        && other.amount().equals(held.amount())
                        && other.heldBy().toList().equals(held.heldBy().toList()));
    }

    /** The entries by which a list named a party before, or may have. */
    private Stream<ListedEntry> listing(String party, String list) {
        return entries(before, party, list).filter(entry -> !entry.listed().isNo());
    }

    private static Stream<ListedEntry> entries(Reach reach, String party, String list) {
        return reach.regime(list).stream().flatMap(regime -> reach.of(party, regime).entries().stream());
    }

    /** Whether a list has struck off every entry of a party, none of which any of the other lists bears again. */
    private boolean isStruckOff(String party, String list, List<String> others) {
        return listing(party, list)
                .map(ListedEntry::history)
                .map(EntryHistory::entry)
                .allMatch(entry -> isStruckOff(entry, party, list)
                        && others.stream().noneMatch(other -> isListedAgain(entry, party, other)));
    }

    private boolean isStruckOff(String entry, String party, String list) {
        Set<Boolean> isListedNoMore = entries(after, party, list)
                .map(ListedEntry::history)
                .filter(history -> history.entry().equals(entry))
                .map(history -> history.listed().isNo())
                .collect(Collectors.toSet());
        return isListedNoMore.equals(Set.of(true));
    }

    /** Whether an entry that is not known to be somebody else bears a name of one that was struck off, and is not struck off itself. */
    private boolean isListedAgain(String entry, String party, String list) {
        return after.dataset().findAll(entry).stream()
                .flatMap(record -> record instanceof ListEntry struck ? names(struck) : Stream.of())
                .flatMap(name -> named().getOrDefault(new ListedName(list, name), List.of()).stream())
                .filter(other ->
                        !other.id().equals(entry) && !entries.stands(other).isNo() && !isSomebodyElse(other, party))
                .anyMatch(other ->
                        !entries.listed(other, List.of(list), List.of()).isNo());
    }

    /** Whether it was known that the entry is not the party: somebody says so, or it is confirmed to be another and may not be both. */
    private boolean isSomebodyElse(ListEntry entry, String party) {
        SortedMap<String, Answer> parties = entries.partiesOf(entry.id());
        return Optional.ofNullable(parties.get(party))
                .map(Answer::isNo)
                .orElseGet(() -> parties.values().stream().anyMatch(Answer::isYes));
    }

    private Map<ListedName, List<ListEntry>> named() {
        Map<ListedName, List<ListEntry>> index = named;
        if (index == null) {
            index = new HashMap<>();
            for (ListEntry entry : after.dataset().entries()) {
                for (String name : names(entry).distinct().toList()) {
                    index.computeIfAbsent(new ListedName(entry.list(), name), any -> new ArrayList<>(1))
                            .add(entry);
                }
            }
            named = index;
        }
        return index;
    }

    private static Stream<String> names(ListEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .flatMap(name -> NamePart.of(name).stream())
                .map(part -> part.normal().bare());
    }
}
