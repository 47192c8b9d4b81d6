package io.github.chipstakes.rules;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import java.time.LocalDate;

/** Who owns what on the day a dataset speaks of itself; where it names none, by the latest of what it says. */
final class OwnershipToday {
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private OwnershipToday() {}

    /** What a finding about an entity is about: its record, or the first stake in it. */
    static DatasetRecord subject(DatasetIndex dataset, String entity) {
        return dataset.dataset()
                .find(entity)
                .orElseGet(() -> dataset.dataset().stakesIn(entity).get(0));
    }

    static Ownership of(DatasetIndex dataset) {
        return Ownership.of(
                dataset.dataset(), dataset.day().flatMap(PartialDate::latest).orElse(LATEST));
    }
}
