package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proof that a party is released, and not merely shown no more. Every entry by which a list named it, or may have named it, is there
 * still, is still matched to it, and has been struck off; no other entry of the list bears a name of one of them, in any spelling or within
 * another name, or an identifier, under which the party may have been listed again, unless it is known to be somebody else; neither the
 * party, under any of its names and identifiers, nor who owns of it may be an entry nobody has matched to them; and nothing was lost in
 * reading the later dataset, which might say otherwise. What was not known yet on the day the later answers are of is no proof.
 *
 * <p>From an ownership rule that may still be in force a party is released if so is every listed party through whom the rule reached it, or
 * who was flagged, from each list the rule starts from, under the same names on any of them; if the rule still starts from these lists, all
 * of which are followed to the day; if nobody who may be listed is flagged; and if they hold what they held. That a stake is gone is no proof:
 * who holds it now, and who stands behind them, is seldom known.
 */
final class Release {
    private final Reach before;
    private final Reach after;
    private final Supposed supposed;
    private final ListedEntries entries;

    Release(Reach before, Reach after, Supposed supposed) {
        this.before = before;
        this.after = after;
        this.supposed = supposed;
        entries = supposed.entries();
    }

    /** Whether it is proven for a party a regime certainly restricted before and now certainly does not, or nothing shows it to. */
    boolean isProven(PartyReach was, PartyReach is) {
        if (!after.dataset().isWhole()) {
            return false;
        }
        List<String> lists = before.lists(was.regime());
        boolean isReleased =
                was.regime().kind() == Regime.Kind.OWNERSHIP_RULE && is.answer().isNo()
                        ? lists.stream().allMatch(list -> isStruckOff(was.party(), list, List.of(list)))
                        : isReleasedWithItsOwners(was, is, lists);
        return isReleased && !mayBeReached(is);
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

    /** Whether an entry that is not known to be somebody else bears a name or an identifier of one that was struck off, and is not itself. */
    private boolean isListedAgain(String entry, String party, String list) {
        return after.dataset().findAll(entry).stream()
                .flatMap(record -> record instanceof ListEntry struck
                        ? supposed.bearers().entriesNaming(struck).stream()
                        : Stream.of())
                .filter(other -> !other.equals(entry) && !isSomebodyElse(other, party))
                .flatMap(other -> after.dataset().findAll(other).stream())
                .anyMatch(record -> record instanceof ListEntry other
                        && !entries.stands(other).isNo()
                        && !entries.listed(other, List.of(list), List.of()).isNo());
    }

    /** Whether it was known that the entry is not the party: somebody says so, or it is confirmed to be another and may not be both. */
    private boolean isSomebodyElse(String entry, String party) {
        SortedMap<String, Answer> parties = entries.partiesOf(entry);
        return Optional.ofNullable(parties.get(party))
                .map(Answer::isNo)
                .orElseGet(() -> parties.values().stream().anyMatch(Answer::isYes));
    }

    /**
     * Whether the regime may reach a party, or flags it, if whoever bears a name or an identifier of an entry nobody has matched to them is
     * that entry: the party itself, or one that owns of it. So a screening finds them, too.
     */
    private boolean mayBeReached(PartyReach is) {
        PartyReach perhaps = supposed.reach().of(is.party(), is.regime());
        return perhaps.isRemarkable() && !perhaps.answer().isNo();
    }
}
