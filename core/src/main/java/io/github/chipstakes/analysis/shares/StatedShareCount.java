package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * How many shares an entity had, as a record states it: a company among its share counts, or a raise at a stage from which on
 * there are new shares.
 *
 * @param record the id of the company or raise
 * @param asOf the day; empty where a raise does not say when it came to that stage
 * @param shareClass the class counted; empty: all
 * @param basis whether shares issued are counted, or those outstanding
 * @param shares how many
 * @param citations the sources of this count, or else those of its record
 */
public record StatedShareCount(
        String record,
        Optional<PartialDate> asOf,
        Optional<String> shareClass,
        ShareBasis basis,
        Shares shares,
        List<Citation> citations) {

    /** Keeps its own copy of the citations. */
    public StatedShareCount {
        citations = List.copyOf(citations);
    }

    /** In words: {@code 421685170 shares outstanding as of 2025-10-16}. */
    public String words() {
        return shares
                + (basis == ShareBasis.ISSUED_SHARES ? " shares issued" : " shares outstanding")
                + shareClass.map(name -> " of class " + name).orElse("")
                + asOf.map(day -> " as of " + day).orElse(", of a day that is not said");
    }
}
