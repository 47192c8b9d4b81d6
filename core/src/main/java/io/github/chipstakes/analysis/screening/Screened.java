package io.github.chipstakes.analysis.screening;

import java.util.List;
import java.util.Optional;

/**
 * All that is found of one counterparty.
 *
 * @param counterparty the counterparty
 * @param party the id of the party of the dataset it is; empty if it is none for certain
 * @param by by what it is that party, in words, such as {@code its id} or {@code lei:5493001KJTIIGC8Y1R12}; empty if it is none
 * @param recordId the id under which matches speak of it: that of the party it is, or else the one a record of it would have
 * @param candidates who else it may be, the strongest first
 * @param ofOwners the entries that may be owners of it, or of a party it may be, and, if they are, make a difference; as {@code candidates} to
 *     be confirmed or rejected
 * @param results one for each regime, in their order
 */
public record Screened(
        Counterparty counterparty,
        Optional<String> party,
        Optional<String> by,
        String recordId,
        List<Candidate> candidates,
        List<OwnerCandidate> ofOwners,
        List<ScreeningResult> results) {

    /** The lists are copied. */
    public Screened {
        candidates = List.copyOf(candidates);
        ofOwners = List.copyOf(ofOwners);
        results = List.copyOf(results);
    }

    /** Whether any regime shows anything, for certain or possibly, or flags it. */
    public boolean isRemarkable() {
        return results.stream().anyMatch(ScreeningResult::isRemarkable);
    }

    /** What the regime of this id makes of it. */
    public Optional<ScreeningResult> result(String regime) {
        return results.stream()
                .filter(result -> result.regime().id().equals(regime))
                .findFirst();
    }

    /** In a line: {@code Acme Co., Ltd. (CN), which is acme by its id: 2 candidates}. */
    @Override
    public String toString() {
        return counterparty
                + party.map(it -> ", which is " + it + " by " + by.orElse("")).orElse("") + ": " + candidates.size()
                + " candidates";
    }
}
