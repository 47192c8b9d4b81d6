package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.control.ListedEntries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a list, before the regimes are asked.
 *
 * @param counterparty who stands in it
 * @param identification who that is
 * @param candidates who else it may be
 * @param remark what is to be said of it whatever is found, such as that its id stands in rows of other names; empty if nothing
 */
record Row(
        Counterparty counterparty, Identification identification, List<Candidate> candidates, Optional<String> remark) {

    /**
     * What it may be itself, by candidates to be confirmed; for what it owns. Vessels and aircraft by whose name or identifier it goes are among
     * them, as they are for a party the data name so: they own nothing, but companies are called after them.
     */
    Stream<OwnerCandidate> asOwner(ListedEntries entries) {
        return candidates.stream()
                .filter(candidate -> candidate.kind() == Candidate.Kind.ENTRY)
                .filter(candidate -> candidate.isProposed() || candidate.basis() != Basis.SCORE)
                .filter(candidate -> !entries.partiesOf(candidate.id()).containsKey(identification.recordId()))
                .map(candidate -> new OwnerCandidate(identification.recordId(), candidate.proposed()));
    }
}
