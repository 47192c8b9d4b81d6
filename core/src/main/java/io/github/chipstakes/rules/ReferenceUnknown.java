package io.github.chipstakes.rules;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Located;
import io.github.chipstakes.validation.Reference;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** A reference must lead to a record of the dataset. */
final class ReferenceUnknown implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("reference-unknown")
            .wrong("A record refers to a record, or a provision of one, that is not there.")
            .why("Whatever it says of it is lost to every question.")
            .mend("Correct the id, or add the record.")
            .bad("stakes: [{id: s, holder: {unknown: NOT_DISCLOSED}, entity: smik}]")
            .good(
                    "{companies: [{id: smic, name: SMIC}], stakes: [{id: s, holder: {unknown: NOT_DISCLOSED}, entity: smic}]}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(
                dataset.references().stream().flatMap(reference -> unknown(dataset, reference)),
                dataset.provisions().flatMap(ReferenceUnknown::provision));
    }

    private static Stream<Finding> unknown(DatasetIndex index, Reference reference) {
        Dataset dataset = index.dataset();
        String id = reference.record();
        if (dataset.unread().contains(id)) {
            return Stream.empty();
        }
        Optional<DatasetRecord> target = dataset.find(id);
        if (target.isEmpty()) {
            return dataset.isIncomplete()
                    ? Stream.of(INFO.possible(
                            reference.from(),
                            reference.field(),
                            "there is no record " + id + " among those that could be read",
                            reference.to()))
                    : found(reference, "there is no record " + id);
        }
        String part = reference
                .to()
                .substring(Math.min(id.length() + 1, reference.to().length()));
        return part.isEmpty() || hasPart(target.get(), part)
                ? Stream.empty()
                : found(reference, target.get().type() + " " + id + " has no provision " + part);
    }

    private static Stream<Finding> provision(Located<String> named) {
        return hasPart(named.record(), named.value())
                ? Stream.empty()
                : Stream.of(INFO.finding(
                        named.record(),
                        named.field(),
                        "this control has no provision " + named.value(),
                        named.value()));
    }

    private static boolean hasPart(DatasetRecord record, String part) {
        return record instanceof ExportControl control
                && control.provisions().stream()
                        .anyMatch(provision -> provision.id().equals(part));
    }

    private static Stream<Finding> found(Reference reference, String message) {
        return Stream.of(INFO.finding(reference.from(), reference.field(), message, reference.to()));
    }
}
