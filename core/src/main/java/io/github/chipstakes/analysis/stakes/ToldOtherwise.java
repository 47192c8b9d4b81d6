package io.github.chipstakes.analysis.stakes;

import java.util.List;
import java.util.Map;

/**
 * What may be the same that is told of since as another fact: as held indirectly, where it was not said before whether it is; or by what
 * is not known, which may be by the same. One of both may be all there is, so that the earlier is not certain.
 */
record ToldOtherwise(Map<Fact, List<Account>> facts, Preference preference, StandingStatements statements) {

    /** What counts of a fact, in doubt where it may be what is told of since. */
    CountedStake weighed(CountedStake counted, Fact fact) {
        ReadStake told = statements.asRead(counted.stake());
        CountedStake weighed = told.isDirectnessSaid()
                ? counted
                : weighed(counted, told, fact.heldIndirectly(), " says is held indirectly");
        if (!ReadStake.isOfUnknownInterest(counted.stake())) {
            for (Fact other : fact.byUnknownInterests()) {
                weighed = weighed(weighed, told, other, " tells of, by what it is held is not known");
            }
        }
        return weighed;
    }

    private CountedStake weighed(CountedStake counted, ReadStake told, Fact otherwise, String what) {
        List<Account> accounts = facts.getOrDefault(otherwise, List.of());
        if (accounts.isEmpty()) {
            return counted;
        }
        ReadStake other = preference.best(accounts).told();
        return mayBeHeldAlike(told, other) && Order.of(other, told).mayBeLater()
                ? counted.doubted("it may be what " + other.stake().id() + what)
                : counted;
    }

    private static boolean mayBeHeldAlike(ReadStake told, ReadStake other) {
        return told.isIndirect() == other.isIndirect() || !told.isDirectnessSaid() || !other.isDirectnessSaid();
    }
}
