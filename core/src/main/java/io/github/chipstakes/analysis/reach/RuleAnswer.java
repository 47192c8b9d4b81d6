package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.ControlState;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.restriction.Lineage;
import io.github.chipstakes.analysis.restriction.ListedOwner;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.analysis.restriction.Restriction;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an ownership rule makes of a party, with the demands of all listed parties that contribute. */
record RuleAnswer(OwnershipReach rule, Listings listings) {

    PartyReach of(String party, Regime regime) {
        Restriction restriction = rule.of(party);
        Answer answer = restriction.answer();
        ControlState state = rule.state(party);
        List<ListedEntry> entries = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>();
        Lineage lineage = rule.lineage(party);
        for (ListedOwner owner : lineage.listed()) {
            for (ListedEntry entry : listings.entries(owner.party(), owner.records())) {
                entries.add(entry);
                Verdict applies = entry.listed().verdict().and(applies(party, owner, answer));
                Listings.demands(owner.party(), entry, applies).forEach(requirements::add);
            }
        }
        boolean isExcluded = rule.provision().exclusions().contains(party);
        if (!isExcluded) {
            demandOfRule(state, answer).forEach(requirements::add);
        }
        return new PartyReach(
                party,
                regime,
                restriction.level(),
                answer,
                requirements.stream().distinct().toList(),
                listings.allowances(rule.control(), rule.provision()).toList(),
                isExcluded ? List.of(rule.rule()) : List.of(),
                restriction.chain(),
                restriction.redFlags(),
                entries,
                stakes(restriction, lineage),
                List.of(state));
    }

    /** What its own entry demands does not hang on the rule; what those of its owners demand does. */
    private static Verdict applies(String party, ListedOwner owner, Answer answer) {
        return owner.party().equals(party) ? owner.certain() : owner.certain().and(answer.verdict());
    }

    private Stream<Requirement> demandOfRule(ControlState state, Answer answer) {
        return Listings.saysWhatItDemands(rule.provision())
                ? Listings.demand(
                        rule.control(),
                        rule.provision(),
                        state.inForce().verdict().and(answer.verdict()))
                : Stream.of();
    }

    /** Those that lead from listed parties to it; where none do, all that restricted owners hold of it. */
    private static List<CountedStake> stakes(Restriction restriction, Lineage lineage) {
        return lineage.stakes().isEmpty()
                ? restriction.contributions().stream()
                        .flatMap(contribution -> contribution.stakes().stream())
                        .distinct()
                        .toList()
                : lineage.stakes();
    }
}
