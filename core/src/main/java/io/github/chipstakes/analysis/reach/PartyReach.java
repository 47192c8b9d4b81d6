package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.ControlState;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.claim.Answer;
import java.util.List;

/**
 * What one regime makes of one party on a day, and all that rests on.
 *
 * @param party the party
 * @param regime the regime
 * @param level how far it is shown
 * @param answer whether the list named it, or the rule reached it, on the day: YES, NO or UNKNOWN, with the reasons. NO only
 *     if a rule was certainly not in force and no list may name the party; never as nothing is known
 * @param requirements what is demanded: of all entries that contribute, and of the provisions. Empty where the answer is NO
 * @param allowances what the provisions allow all the same
 * @param exclusions the provisions that name the party as not covered, as {@code control/provision}
 * @param chain how a listed party leads to it by ownership, from the top; empty where it is not reached so
 * @param redFlags what else calls for a closer look
 * @param entries the entries of the list that are, or may be, the party, removed ones among them; of a rule, the entries of all
 *     listed parties that contribute
 * @param stakes the stakes it rests on, the nearest first; gathered when first looked at
 * @param states the state of each provision it rests on
 */
public record PartyReach(
        String party,
        Regime regime,
        Level level,
        Answer answer,
        List<Requirement> requirements,
        List<Allowance> allowances,
        List<String> exclusions,
        List<String> chain,
        List<RedFlag> redFlags,
        List<ListedEntry> entries,
        List<CountedStake> stakes,
        List<ControlState> states) {

    /** The lists are copied, but for the chain and the stakes, which those of thousands of parties share. */
    public PartyReach {
        requirements = List.copyOf(requirements);
        allowances = List.copyOf(allowances);
        exclusions = List.copyOf(exclusions);
        redFlags = List.copyOf(redFlags);
        entries = List.copyOf(entries);
        states = List.copyOf(states);
    }

    /** Whether anything is shown, for certain or possibly, or flagged. */
    public boolean isRemarkable() {
        return level != Level.NOT_SHOWN || !redFlags.isEmpty() || answer.isYes();
    }

    /** The reasons in one line. */
    public String words() {
        return String.join("; ", answer.reasons());
    }

    /** In a line: {@code cambricon by us-entity-list: YES, LISTED}. */
    @Override
    public String toString() {
        return party + " by " + regime + ": " + answer.verdict() + ", " + level;
    }
}
