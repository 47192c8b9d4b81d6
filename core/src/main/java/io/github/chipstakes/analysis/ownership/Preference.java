package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.model.Dataset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which of several statements of one fact is preferred, and counts. */
final class Preference {
    private final StandingStatements statements;
    private final LocalDate day;
    private final Counting counting;

    /** What the caller prefers, who may have no preference; and what is preferred as usual. */
    private final Comparator<ReadStake> asked;

    private final Comparator<ReadStake> usual;

    Preference(Dataset dataset, StandingStatements statements, LocalDate day, Counting counting) {
        this.statements = statements;
        this.day = day;
        this.counting = counting;
        asked = Comparator.comparing(ReadStake::stake, counting.preference());
        usual = ReadStake.preference(dataset, counting);
    }

    /** Those that the caller prefers to the others. */
    List<ReadStake> asked(List<ReadStake> some) {
        ReadStake first = some.stream().min(asked).orElseThrow();
        return some.stream()
                .filter(reading -> asked.compare(reading, first) == 0)
                .toList();
    }

    /** The one that is preferred as usual. */
    ReadStake first(List<ReadStake> some) {
        return some.stream().min(usual).orElseThrow();
    }

    /** The one that is preferred as usual; of its rivals, what the caller prefers. What is told of an earlier day is no rival. */
    Account best(List<Account> ofOneFact) {
        Account first = ofOneFact.stream()
                .min(Comparator.comparing(Account::told, usual))
                .orElseThrow();
        return ofOneFact.stream()
                .filter(account -> account.equals(first) || account.told().isRivalOf(first.told()))
                .min(Comparator.comparing(Account::told, asked.thenComparing(usual)))
                .orElseThrow();
    }

    /** What is told beside the preferred of these, and may be of the same day. */
    Stream<ReadStake> rivals(List<Account> ofOneFact) {
        ReadStake told = best(ofOneFact).told();
        return ofOneFact.stream()
                .filter(account ->
                        !account.told().equals(told) && account.told().isRivalOf(told))
                .flatMap(Account::all);
    }

    /**
     * The statement that counts. Where something that decides could not be read of another, that may be the one that should count:
     * of these the one by which most may be held counts, and nothing of it is certain.
     */
    CountedStake chosen(List<Account> ofOneFact) {
        Account best = best(ofOneFact);
        List<Account> misread = ofOneFact.stream()
                .filter(account -> !account.equals(best) && statements.mayBeMeantInstead(account.told(), best.told()))
                .toList();
        if (misread.isEmpty()) {
            return counted(best, rivals(ofOneFact));
        }
        Account most = Stream.concat(Stream.of(best), misread.stream())
                .max(Comparator.<Account, BigDecimal>comparing(account ->
                                Percent.high(counted(account, Stream.of()).percent()))
                        .thenComparing(Account::told, usual.reversed()))
                .orElseThrow();
        List<String> lost = misread.stream()
                .flatMap(account -> statements.lostOf(account.told().stake()))
                .distinct()
                .toList();
        return counted(
                new Account(most.told().doubted(lost), most.others()),
                Stream.concat(Stream.of(best), misread.stream())
                        .filter(account -> !account.equals(most))
                        .flatMap(Account::all));
    }

    /** An account as a stake that counts, preferred to these rivals. */
    CountedStake counted(Account account, Stream<ReadStake> rivals) {
        return account.told()
                .counted(
                        day,
                        counting,
                        Stream.concat(account.others().stream(), rivals)
                                .distinct()
                                .sorted(usual)
                                .map(ReadStake::stake)
                                .toList());
    }
}
