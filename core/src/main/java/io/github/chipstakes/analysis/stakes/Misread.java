package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import java.util.List;
import java.util.stream.Stream;

/**
 * Accounts of which not all could be read that decides which fact they tell of. Each may be another account of what else is told of its
 * holder, or tell of something beside that, such as what it holds for somebody or in another class of shares. So it counts beside for
 * what is possible, and nothing of that is certain, nor of what it may have taken the place of.
 */
final class Misread {
    private static final String BESIDE = "it may be something else than what is told of its holder otherwise";

    private final List<Account> accounts;
    private final List<Account> misread;
    private final Preference preference;
    private final StandingStatements statements;
    private final Knowledge knowledge;

    Misread(List<Account> accounts, Preference preference, StandingStatements statements, Knowledge knowledge) {
        this.accounts = accounts;
        misread = accounts.stream()
                .filter(account -> account.told().mayBeOfAnotherFact())
                .toList();
        this.preference = preference;
        this.statements = statements;
        this.knowledge = knowledge;
    }

    /** The accounts of which it is known which fact they tell of. */
    List<Account> others() {
        return misread.isEmpty()
                ? accounts
                : accounts.stream()
                        .filter(account -> !account.told().mayBeOfAnotherFact())
                        .toList();
    }

    /** Each of the accounts that were misread, beside all others. */
    Stream<CountedStake> beside() {
        return misread.stream().map(account -> {
            CountedStake counted = preference.chosen(List.of(account));
            boolean isAlone = accounts.stream()
                    .allMatch(other -> other.equals(account) || !mayBeOfOneFact(account.told(), other.told()));
            return isAlone ? counted : counted.doubted(BESIDE);
        });
    }

    /** A stake that counts, in doubt where what was misread may have taken its place, or may be what should count instead. */
    CountedStake doubted(CountedStake counted, ReadStake told) {
        CountedStake doubted = counted;
        for (Account account : misread) {
            if (mayBeOfOneFact(account.told(), told) && statements.mayBeMeantInstead(account.told(), told)) {
                doubted = doubted.doubtedFor(account.told().stake());
            }
        }
        return doubted;
    }

    private boolean mayBeOfOneFact(ReadStake misread, ReadStake other) {
        return mayBeOfOneHolder(misread, other)
                && (misread.unread().contains("interest")
                        || misread.unread().contains("basis")
                        || misread.interest() == other.interest()
                        || ReadStake.isOfUnknownInterest(misread.stake())
                        || ReadStake.isOfUnknownInterest(other.stake()))
                && (misread.unread().contains("directness")
                        || !misread.isDirectnessSaid()
                        || !other.isDirectnessSaid()
                        || misread.isIndirect() == other.isIndirect());
    }

    /** Whether both may have one holder; of two that are not named and told of on one occasion neither is the other. */
    private boolean mayBeOfOneHolder(ReadStake misread, ReadStake other) {
        return misread.unread().contains("holder")
                || (misread.stake().holder().id().isPresent()
                        ? misread.isOfHolderOf(other.stake())
                        : other.stake().holder().id().isEmpty() && !Occasion.isOne(misread, other, knowledge));
    }
}
