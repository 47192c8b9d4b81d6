package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.identifier.Identifier;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the list it stands on says of one, beside its own row.
 *
 * @param same those who are one with it, itself among them
 * @param sharing the identifiers it has in common with rows that are parties of the data, by these parties
 * @param areOthers of which records rows of the list tell that are not one with it
 * @param rows the names the list has for those of whom the data have stakes, or that they are an entry, and no record of their own
 */
record Neighbours(List<Counterparty> same, Map<String, Identifier> sharing, Predicate<String> areOthers, Bearers rows) {
    private static final Bearers NOBODY = Bearers.of(Dataset.of(), entry -> false);

    /** Of one that stands on no list. */
    static Neighbours none(Counterparty itself) {
        return new Neighbours(List.of(itself), Map.of(), record -> false, NOBODY);
    }
}
